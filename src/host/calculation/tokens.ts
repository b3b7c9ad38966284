import { parseArea, type Area, type CellValue } from '../package';
import { readTablePart } from './table-part';
import type { WrittenReference } from './syntax';

export type Token =
  | { readonly kind: 'value'; readonly value: CellValue }
  | { readonly kind: 'reference'; readonly reference: WrittenReference }
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'sign'; readonly sign: string };

/** A formula in pieces. */
export interface Cut {
  readonly tokens: readonly Token[];
  /** The formula with a sign in place of each reference. */
  readonly shape: string;
}

/** No formula holds this letter outside of a text, and a text has its quotes around it. */
const REFERENCE = '\u0001';
const SPACE = /\s+/y;
const TEXT = /"((?:[^"]|"")*)"/y;
const ERROR = /#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!)/iy;
const NUMBER = /(?:\d+(?:\.\d*)?|\.\d+)(?:E[+-]?\d+)?/iy;
const SHEET = /(?:'((?:[^'[\]]|'')+)'|([\p{L}_\\][\p{L}\p{M}\p{N}_.]*))!/uy;
/** A reference ends where no longer word goes on. */
const ENDS = String.raw`(?![\p{L}\p{M}\p{N}_.(![#])`;
const CELLS = new RegExp(
  String.raw`(?:\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})${ENDS}`,
  'iuy',
);
const WORD = /[\p{L}_\\][\p{L}\p{M}\p{N}_.?\\]*/uy;
const SIGN = /<=|>=|<>|[-+*/^&=<>%(),]/y;

/** Cuts a formula into its tokens; nothing where it holds what is not known here, such as `{1,2}` or `A1#`. */
export function tokensOf(formula: string): Cut | undefined {
  const cutter = new Cutter(formula);
  const tokens: Token[] = [];
  let shape = '';
  while (!cutter.isAtEnd) {
    const start = cutter.at;
    const token = cutter.next();
    if (!token) return undefined;
    tokens.push(token);
    shape += token.kind === 'reference' ? REFERENCE : formula.slice(start, cutter.at);
  }
  return { tokens, shape };
}

class Cutter {
  #at = 0;

  constructor(readonly formula: string) {
    this.#skipSpace();
  }

  get at(): number {
    return this.#at;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.formula.length;
  }

  next(): Token | undefined {
    const token = this.#literal() ?? this.#reference() ?? this.#number() ?? this.#word() ?? this.#sign();
    this.#skipSpace();
    return token;
  }

  #skipSpace(): void {
    this.#take(SPACE);
  }

  #take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.formula);
    if (!found) return undefined;
    this.#at += found[0].length;
    return found;
  }

  #literal(): Token | undefined {
    const text = this.#take(TEXT);
    if (text) return { kind: 'value', value: (text[1] ?? '').replaceAll('""', '"') };
    const error = this.#take(ERROR);
    return error && { kind: 'value', value: { error: error[0].toUpperCase() } };
  }

  #reference(): Token | undefined {
    const start = this.#at;
    const prefix = this.#take(SHEET);
    const sheet = prefix && (prefix[1]?.replaceAll("''", "'") ?? prefix[2]);
    const area = this.#area();
    if (area) return { kind: 'reference', reference: { kind: 'cells', sheet, area } };
    if (sheet === undefined) return undefined;
    // The cells are gone, their sheet is still told.
    const lost = this.#take(ERROR);
    if (lost) return { kind: 'value', value: { error: lost[0].toUpperCase() } };
    const word = this.#take(WORD)?.[0];
    if (word !== undefined) return { kind: 'reference', reference: { kind: 'name', sheet, name: word } };
    this.#at = start;
    return undefined;
  }

  #area(): Area | undefined {
    const start = this.#at;
    const found = this.#take(CELLS);
    const area = found && parseArea(found[0]);
    if (!area) this.#at = start;
    return area;
  }

  #number(): Token | undefined {
    const found = this.#take(NUMBER);
    return found && { kind: 'value', value: Number(found[0]) };
  }

  /** A function, a name, a truth value, or a table with or without brackets. */
  #word(): Token | undefined {
    const name = this.#take(WORD)?.[0];
    if (this.formula[this.#at] === '[') return this.#tablePart(name);
    if (name === undefined) return undefined;
    if (this.formula[this.#at] === '(') return { kind: 'function', name: name.toUpperCase() };
    if (/^(?:true|false)$/i.test(name)) return { kind: 'value', value: name.toLowerCase() === 'true' };
    return { kind: 'reference', reference: { kind: 'name', sheet: undefined, name } };
  }

  #tablePart(table: string | undefined): Token | undefined {
    const start = this.#at;
    const end = closingBracket(this.formula, start);
    const part = end < 0 ? undefined : readTablePart(this.formula.slice(start + 1, end));
    if (!part) return undefined;
    this.#at = end + 1;
    return { kind: 'reference', reference: { kind: 'table', table, part } };
  }

  #sign(): Token | undefined {
    const found = this.#take(SIGN);
    return found && { kind: 'sign', sign: found[0] };
  }
}

/** Where the bracket that opens at a place closes; an apostrophe takes the next letter as it is. */
function closingBracket(formula: string, open: number): number {
  let depth = 0;
  for (let at = open; at < formula.length; at++) {
    const letter = formula[at];
    if (letter === "'") at++;
    else if (letter === '[') depth++;
    else if (letter === ']' && --depth === 0) return at;
  }
  return -1;
}
