import type { BinaryOperator, Expression, Formula, WrittenReference } from './syntax';
import { isKnownFunction } from './functions';
import { Remembered } from './remembered';
import { tokensOf, type Token } from './tokens';

/** Excel nests no deeper. */
const DEEPEST = 64;

/** How tightly an operator binds: `2^3^2` is read from the left, and a sign before a number comes before `^`. */
const BINDING: ReadonlyMap<string, number> = new Map([
  ['=', 1],
  ['<>', 1],
  ['<', 1],
  ['>', 1],
  ['<=', 1],
  ['>=', 1],
  ['&', 2],
  ['+', 3],
  ['-', 3],
  ['*', 4],
  ['/', 4],
  ['^', 5],
]);

/** Functions that give a range the size of another: which argument takes it, and from which. */
const SIZED: ReadonlyMap<string, readonly [taker: number, giver: number]> = new Map([
  ['SUMIF', [2, 0]],
  ['AVERAGEIF', [2, 0]],
]);

/** What formulas have in common that differ in their references alone. */
type Tree = Pick<Formula, 'expression' | 'sizedAs'>;

/** Columns repeat one formula, or its shape where it names cells by their places. */
const formulas = new Remembered<Formula | undefined>(10_000);
const trees = new Remembered<Tree | undefined>(10_000);

/**
 * Reads a formula, without `=`, as a file holds it. Nothing where it uses anything but the closed set that is
 * calculated here: such a formula keeps the result that it came with.
 */
export const parseFormula = (formula: string): Formula | undefined =>
  formulas.of(formula, () => parse(formula));

function parse(text: string): Formula | undefined {
  const cut = tokensOf(text);
  const tree = cut && trees.of(cut.shape, () => treeOf(cut.tokens));
  return tree && { text, ...tree, references: cut.tokens.flatMap(referencesIn) };
}

const referencesIn = (token: Token): readonly WrittenReference[] =>
  token.kind === 'reference' ? [token.reference] : [];

function treeOf(tokens: readonly Token[]): Tree | undefined {
  const reader = new Reader(tokens);
  const expression = reader.expression(0);
  return expression && reader.isAtEnd ? { expression, sizedAs: reader.sizedAs } : undefined;
}

class Reader {
  readonly sizedAs = new Map<number, number>();
  #at = 0;
  #depth = 0;
  #references = 0;

  constructor(readonly tokens: readonly Token[]) {}

  get isAtEnd(): boolean {
    return this.#at >= this.tokens.length;
  }

  expression(loosest: number): Expression | undefined {
    if (this.#depth >= DEEPEST) return undefined;
    this.#depth += 1;
    let left = this.#operand();
    while (left) {
      const operator = this.#operator();
      const binding = operator === undefined ? 0 : (BINDING.get(operator) ?? 0);
      if (operator === undefined || binding <= loosest) break;
      this.#at += 1;
      const right = this.expression(binding);
      left = right && { kind: 'binary', operator, left, right };
    }
    this.#depth -= 1;
    return left;
  }

  #operator(): BinaryOperator | undefined {
    const token = this.tokens[this.#at];
    return token?.kind === 'sign' && isBinary(token.sign) ? token.sign : undefined;
  }

  #takes(sign: string): boolean {
    const token = this.tokens[this.#at];
    if (token?.kind !== 'sign' || token.sign !== sign) return false;
    this.#at += 1;
    return true;
  }

  #operand(): Expression | undefined {
    if (this.#takes('-')) return this.#signed('-');
    if (this.#takes('+')) return this.#signed('+');
    let operand = this.#primary();
    while (operand && this.#takes('%')) operand = { kind: 'unary', operator: '%', of: operand };
    return operand;
  }

  #signed(operator: '+' | '-'): Expression | undefined {
    if (this.#depth >= DEEPEST) return undefined;
    this.#depth += 1;
    const of = this.#operand();
    this.#depth -= 1;
    return of && { kind: 'unary', operator, of };
  }

  #primary(): Expression | undefined {
    if (this.#takes('(')) {
      const inner = this.expression(0);
      return this.#takes(')') ? inner : undefined;
    }
    const token = this.tokens[this.#at];
    if (!token || token.kind === 'sign') return undefined;
    this.#at += 1;
    switch (token.kind) {
      case 'value':
        return token;
      case 'reference':
        return { kind: 'reference', index: this.#references++ };
      case 'function':
        return this.#call(token.name);
    }
  }

  #call(name: string): Expression | undefined {
    const args = this.#takes('(') ? this.#args() : undefined;
    if (!args || !isKnownFunction(name, args.length)) return undefined;
    const [taker, giver] = SIZED.get(name) ?? [];
    if (taker !== undefined && giver !== undefined) this.#size(args[taker], args[giver]);
    return { kind: 'call', name, args };
  }

  #args(): readonly Expression[] | undefined {
    if (this.#takes(')')) return [];
    const args: Expression[] = [];
    for (;;) {
      const argument = this.#argument();
      if (!argument) return undefined;
      args.push(argument);
      if (this.#takes(')')) return args;
      if (!this.#takes(',')) return undefined;
    }
  }

  /** An argument may be left out between two commas. */
  #argument(): Expression | undefined {
    const token = this.tokens[this.#at];
    const isLeftOut = token?.kind === 'sign' && (token.sign === ',' || token.sign === ')');
    return isLeftOut ? { kind: 'missing' } : this.expression(0);
  }

  #size(taker: Expression | undefined, giver: Expression | undefined): void {
    if (taker?.kind === 'reference' && giver?.kind === 'reference')
      this.sizedAs.set(taker.index, giver.index);
  }
}

const isBinary = (sign: string): sign is BinaryOperator => BINDING.has(sign);
