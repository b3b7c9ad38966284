import type { QueryInfo } from '../richapi';
import { invalidArgument } from './client-error';

/** What a script asks to load: names with commas, a list of names, a tree of `true`, or select, expand, top, skip. */
export function parseLoadOption(option: unknown): QueryInfo {
  if (option === undefined || option === null) return {};
  if (typeof option === 'string') return { Select: names(option) };
  if (isNames(option)) return { Select: option };
  if (typeof option !== 'object') throw invalidArgument('option');
  const entries = new Map<string, unknown>(Object.entries(option));
  return isClassic(entries) ? classic(entries) : tree(entries);
}

const isNames = (option: unknown): option is readonly string[] =>
  Array.isArray(option) && option.every((name) => typeof name === 'string');

const names = (list: string): readonly string[] =>
  list
    .split(',')
    .map((name) => withoutItems(name.trim()))
    .filter((name) => name !== '');

/** `items/name` asks each item for its name, which on the wire goes without saying. */
function withoutItems(name: string): string {
  if (/^items\/?$/i.test(name)) return '*';
  return name.replace(/^items[/.]/i, '').replace(/[/.]items[/.]/gi, '/');
}

const isClassic = (option: ReadonlyMap<string, unknown>): boolean =>
  option.size === 0 ||
  ['select', 'expand'].some(
    (name) => typeof option.get(name) === 'string' || Array.isArray(option.get(name)),
  ) ||
  ['top', 'skip'].some((name) => typeof option.get(name) === 'number');

function classic(option: ReadonlyMap<string, unknown>): QueryInfo {
  const list = (name: string): readonly string[] | undefined => {
    const value = option.get(name);
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'string') return names(value);
    if (isNames(value)) return value;
    throw invalidArgument(`option.${name}`);
  };
  const count = (name: string): number | undefined => {
    const value = option.get(name);
    if (value === undefined || value === null) return undefined;
    if (typeof value === 'number') return value;
    throw invalidArgument(`option.${name}`);
  };
  return stated({ Select: list('select'), Expand: list('expand'), Top: count('top'), Skip: count('skip') });
}

function stated(info: { [K in keyof QueryInfo]: QueryInfo[K] | undefined }): QueryInfo {
  const { Expand, Select, Skip, Top } = info;
  return {
    ...(Select ? { Select } : {}),
    ...(Expand ? { Expand } : {}),
    ...(Top === undefined ? {} : { Top }),
    ...(Skip === undefined ? {} : { Skip }),
  };
}

function tree(option: ReadonlyMap<string, unknown>): QueryInfo {
  const select: string[] = [];
  collect(option, '', select);
  const top = option.get('$top');
  const skip = option.get('$skip');
  return {
    Select: select,
    ...(typeof top === 'number' ? { Top: top } : {}),
    ...(typeof skip === 'number' ? { Skip: skip } : {}),
  };
}

function collect(option: ReadonlyMap<string, unknown>, prefix: string, select: string[]): void {
  for (const [name, value] of option) {
    if (name === '$top' || name === '$skip') continue;
    const path = prefix + (name === '$all' ? '*' : name);
    if (value === true) select.push(path);
    else if (typeof value === 'object' && value !== null)
      collect(new Map(Object.entries(value)), `${path}/`, select);
    else if (value !== false) throw invalidArgument(`option.${path.replaceAll('/', '.')}`);
  }
}
