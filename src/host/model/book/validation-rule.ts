import type { NewDataValidation } from '../../package';
import { absoluteAddress } from '../address/reference';
import { invalidArgument } from '../host-error';
import type { Region } from './region';

/** A validation's rule as the API has it: one key, the kind, and what belongs to it. */
export type RuleKind = 'wholeNumber' | 'decimal' | 'date' | 'time' | 'textLength';

const kinds = {
  wholeNumber: 'whole',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
} as const satisfies Record<RuleKind, NewDataValidation['type']>;

export const typeNames = {
  none: 'None',
  list: 'List',
  whole: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
} as const satisfies Record<NewDataValidation['type'], string>;

const operators = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
} as const;

type Operator = (typeof operators)[keyof typeof operators];

const apiOperator = (file: string | undefined): Operator =>
  Object.entries(operators).find(([name]) => name === file)?.[1] ?? operators.between;

const fileOperator = (api: string): string =>
  Object.entries(operators).find(([, name]) => name === api)?.[0] ?? 'between';

type Bound = number | string | Region;

interface Comparison {
  readonly formula1: unknown;
  readonly formula2?: unknown;
  readonly operator: string;
}

export interface RuleInput {
  readonly custom?: { readonly formula: string };
  readonly list?: { readonly inCellDropDown: boolean; readonly source: string | Region };
  readonly wholeNumber?: Comparison;
  readonly decimal?: Comparison;
  readonly date?: Comparison;
  readonly time?: Comparison;
  readonly textLength?: Comparison;
}

type FileRule = Pick<NewDataValidation, 'type' | 'formula1' | 'formula2' | 'operator' | 'showArrow'>;

/** The longest list that a cell's own validation holds; a longer one needs a range. */
const LONGEST_LIST = 255;

export function ruleForFile(rule: RuleInput): FileRule {
  if (rule.list) return listForFile(rule.list);
  if (rule.custom) return { type: 'custom', formula1: rule.custom.formula.replace(/^=/, '') };
  for (const kind of Object.keys(kinds).filter(isKind)) {
    const comparison = rule[kind];
    if (!comparison) continue;
    const { formula1, formula2, operator } = comparison;
    return {
      type: kinds[kind],
      operator: fileOperator(operator),
      formula1: bound(formula1),
      ...(formula2 === undefined || formula2 === '' ? {} : { formula2: bound(formula2) }),
    };
  }
  throw invalidArgument();
}

const isKind = (name: string): name is RuleKind => name in kinds;

function listForFile({ inCellDropDown, source }: NonNullable<RuleInput['list']>): FileRule {
  const shown = { type: 'list', showArrow: inCellDropDown } as const;
  if (typeof source !== 'string') return { ...shown, formula1: absoluteAddress(source) };
  if (source.startsWith('=')) return { ...shown, formula1: source.slice(1) };
  if (source.length > LONGEST_LIST) throw invalidArgument();
  return { ...shown, formula1: `"${source.replaceAll('"', '""')}"` };
}

const isRegion = (value: unknown): value is Region =>
  typeof value === 'object' && value !== null && 'areas' in value && 'sheet' in value;

function bound(value: unknown): string {
  if (isRegion(value)) return absoluteAddress(value);
  if (typeof value === 'string') return value.replace(/^=/, '');
  if (typeof value === 'number') return String(value);
  throw invalidArgument();
}

export function ruleForApi(rule: NewDataValidation) {
  const { formula1 = '', formula2, operator, showArrow = true, type } = rule;
  if (type === 'none') return {};
  if (type === 'custom') return { custom: { formula: `=${formula1}` } };
  if (type === 'list') {
    const source = /^".*"$/s.test(formula1) ? formula1.slice(1, -1).replaceAll('""', '"') : `=${formula1}`;
    return { list: { inCellDropDown: showArrow, source } };
  }
  const comparison = {
    formula1: boundForApi(formula1),
    ...(formula2 === undefined ? {} : { formula2: boundForApi(formula2) }),
    operator: apiOperator(operator),
  };
  const kind = Object.keys(kinds)
    .filter(isKind)
    .find((name) => kinds[name] === type);
  return kind ? { [kind]: comparison } : {};
}

const boundForApi = (formula: string): Bound => {
  const number = Number(formula);
  return formula.trim() !== '' && Number.isFinite(number) ? number : `=${formula}`;
};
