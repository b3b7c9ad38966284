import { classOf, memberOf, opened, read, scalarsOf, type ModelObject } from './model-object';
import { pascalCase, type QueryInfo } from './protocol';

/** What a reader of the model is given beside the object: how ranges are held, and who is told of what is read. */
export interface Reading {
  readonly reference: (object: ModelObject) => string;
  readonly note: (member: string) => void;
}

/** What a query selects: each name, with what is selected of the object behind it. */
type Selection = ReadonlyMap<string, readonly string[]>;

function select(object: ModelObject, paths: readonly string[]): Selection {
  const wanted = new Map<string, string[]>();
  for (const path of paths.length > 0 ? paths : ['*']) {
    const [head = '', ...rest] = path.split(/[/.]/);
    for (const name of head === '*' ? scalarsOf(object) : [head]) {
      const below = wanted.get(name) ?? [];
      if (rest.length > 0) below.push(rest.join('/'));
      wanted.set(name, below);
    }
  }
  return wanted;
}

/** What finds an object again: its id, or a reference where the class is held by one. */
export function identityOf(object: ModelObject, reading: Reading): Record<string, unknown> {
  const described = classOf(object);
  const known = described.id ? { [described.members.id ? 'Id' : '_Id']: described.id(object.self) } : {};
  return described.tracked ? { ...known, _ReferenceId: reading.reference(object) } : known;
}

/** Reads what a query asks of an object, and of those behind it. */
export function query(object: ModelObject, info: QueryInfo, reading: Reading): Record<string, unknown> {
  const paths = [...(info.Select ?? []), ...(info.Expand ?? [])];
  if (classOf(object).collection) return queryCollection(object, paths, info, reading);
  const answer = identityOf(object, reading);
  for (const [name, below] of select(object, paths))
    answer[pascalCase(name)] = queryMember(object, name, below, reading);
  return answer;
}

function queryMember(object: ModelObject, name: string, below: readonly string[], reading: Reading): unknown {
  const member = memberOf(object, name);
  reading.note(`${object.name}.${name}`);
  if (member.opens === undefined) return read(object, name);
  const next = opened(member, read(object, name));
  return next && query(next, { Select: below }, reading);
}

/** A collection answers with its items; its own plain members are those that it has and they are asked for. */
function queryCollection(
  object: ModelObject,
  paths: readonly string[],
  { Skip = 0, Top }: QueryInfo,
  reading: Reading,
): Record<string, unknown> {
  const own = new Set(scalarsOf(object));
  const isOwn = (path: string): boolean => own.has(path);
  const answer: Record<string, unknown> = {};
  for (const name of paths.filter(isOwn)) answer[pascalCase(name)] = queryMember(object, name, [], reading);
  if (paths.length > 0 && paths.every(isOwn)) return answer;
  const ofItems = paths.filter((path) => !isOwn(path)).map((path) => path.replace(/^items[/.]?/i, '') || '*');
  const { lists } = memberOf(object, 'items');
  reading.note(`${object.name}.items`);
  const items = read(object, 'items');
  if (lists === undefined || !Array.isArray(items)) return answer;
  if (paths.length === 0 || paths.includes('*'))
    for (const name of own) answer[pascalCase(name)] = read(object, name);
  answer._Items = items
    .slice(Skip, Top === undefined ? undefined : Skip + Top)
    .map((self: unknown) => query({ name: lists, self }, { Select: ofItems }, reading));
  return answer;
}
