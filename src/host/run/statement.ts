import {
  ActionType,
  camelCase,
  PathType,
  type Action,
  type ArgumentInfo,
  type ObjectPath,
  type Request,
} from '../richapi';

/**
 * The statement that an action came from, as office.js writes it into an error: `var range = worksheet.getRange(...);`.
 * Arguments are left out, as they may be personal.
 */
export function statementAt(request: Request, index: number): string | undefined {
  const printer = new Printer(request);
  let statement: string | undefined;
  for (const action of request.Actions.slice(0, index + 1)) statement = printer.print(action) ?? statement;
  return statement;
}

class Printer {
  readonly #names = new Map<number, string>();
  readonly #taken = new Set<string>();
  readonly #declared = new Set<number>();

  constructor(readonly request: Request) {}

  print(action: Action): string | undefined {
    const { ActionType: type, Name, ObjectPathId } = action;
    switch (type) {
      case ActionType.instantiate:
        return this.#declare(ObjectPathId);
      case ActionType.query:
        return `${this.#name(ObjectPathId)}.load(${queryText(action)});`;
      case ActionType.method:
        if (Name === '_KeepReference') return undefined;
        return `${this.#name(ObjectPathId)}.${camelCase(Name)}(${argumentsText(action.ArgumentInfo)});`;
      case ActionType.setProperty:
        return `${this.#name(ObjectPathId)}.${camelCase(Name)} = ${argumentsText(action.ArgumentInfo)};`;
      default:
        return 'context.trace();';
    }
  }

  #declare(id: number): string {
    const name = this.#name(id);
    if (this.#declared.has(id)) return `// Instantiate {${name}}`;
    this.#declared.add(id);
    const path = this.request.ObjectPaths[id];
    return `var ${name} = ${path ? this.#expression(path) : 'null'};`;
  }

  #expression(path: ObjectPath): string {
    const own = pathText(path);
    const hasParent = path.ParentObjectPathId !== undefined && path.ObjectPathType !== PathType.reference;
    return hasParent ? `${this.#name(path.ParentObjectPathId ?? 0)}.${own}` : own;
  }

  #name(id: number): string {
    const known = this.#names.get(id);
    if (known !== undefined) return known;
    const base = this.#baseName(id);
    let name = base;
    for (let number = 1; this.#taken.has(name); number++) name = base + String(number);
    this.#names.set(id, name);
    this.#taken.add(name);
    return name;
  }

  #baseName(id: number): string {
    const path = this.request.ObjectPaths[id];
    switch (path?.ObjectPathType) {
      case PathType.root:
        return 'workbook';
      case PathType.property:
        return camelCase(path.Name);
      case PathType.method:
        return camelCase(path.Name.length > 3 ? path.Name.replace(/^Get/, '') : path.Name);
      case PathType.indexer: {
        const parent = this.#baseName(path.ParentObjectPathId ?? 0);
        return parent.endsWith('s') ? parent.slice(0, -1) : `${parent}Item`;
      }
      default:
        return 'v';
    }
  }
}

function pathText(path: ObjectPath): string {
  switch (path.ObjectPathType) {
    case PathType.root:
      return 'context.workbook';
    case PathType.indexer:
      return `getItem(${argumentsText(path.ArgumentInfo)})`;
    case PathType.method:
      return `${camelCase(path.Name)}(${argumentsText(path.ArgumentInfo)})`;
    case PathType.reference:
      return `context.workbook._getObjectByReferenceId(${JSON.stringify(path.Name)})`;
    case PathType.property:
      return camelCase(path.Name);
    default:
      return 'null';
  }
}

const argumentsText = (info: ArgumentInfo | undefined): string =>
  info?.Arguments?.[0] === undefined ? '' : '...';

function queryText({ QueryInfo: info }: Action): string {
  if (!info) return '';
  const { Expand, Select, Skip, Top } = info;
  if (Expand === undefined && Skip === undefined && Top === undefined)
    return Select ? JSON.stringify(Select) : '';
  return JSON.stringify({ select: Select, expand: Expand, skip: Skip, top: Top });
}
