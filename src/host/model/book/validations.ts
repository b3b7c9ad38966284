import type { Area, DataValidation, NewDataValidation } from '../../package';
import { permit } from './permission';
import { intersection, subtractAll, type Region } from './region';

/** A data validation; it stands in the file as it came where it still has its place there. */
export interface Validation {
  readonly rule: DataValidation | NewDataValidation;
  readonly origin?: number;
}

/** The one validation that governs all of a region, or nothing where there is none or several do. */
export function validationOf({ areas, sheet }: Region): Validation | 'several' | undefined {
  const found = sheet.body.validations.filter(({ rule }) =>
    rule.areas.some((own) => areas.some((area) => intersection(own, area))),
  );
  const [only] = found;
  if (!only) return undefined;
  const isWhole = subtractAll(areas, only.rule.areas).length === 0;
  return found.length === 1 && isWhole ? only : 'several';
}

/** Gives a region a validation of its own, or none; others keep what they hold elsewhere. */
export function setValidation(region: Region, rule?: Omit<NewDataValidation, 'areas'>): void {
  const { areas, sheet } = region;
  permit(sheet);
  const kept = sheet.body.validations.flatMap((validation): readonly Validation[] => {
    const left: readonly Area[] = subtractAll(validation.rule.areas, areas);
    if (left.length === 0) return [];
    if (
      left.length === validation.rule.areas.length &&
      left.every((area, i) => area === validation.rule.areas[i])
    ) {
      return [validation];
    }
    return [{ rule: { ...plainRule(validation.rule), areas: left } }];
  });
  sheet.body.validations = rule ? [...kept, { rule: { ...rule, areas } }] : kept;
}

const types = ['none', 'list', 'whole', 'decimal', 'date', 'time', 'textLength', 'custom'] as const;

/** A rule of the file as one would add it anew. */
export function plainRule(rule: DataValidation | NewDataValidation): NewDataValidation {
  const type = types.find((known) => known === rule.type) ?? 'custom';
  return {
    areas: rule.areas,
    type,
    ...(rule.operator === undefined ? {} : { operator: rule.operator }),
    ...(rule.formula1 === undefined ? {} : { formula1: rule.formula1 }),
    ...(rule.formula2 === undefined ? {} : { formula2: rule.formula2 }),
    ...(rule.allowBlank === undefined ? {} : { allowBlank: rule.allowBlank }),
    ...(rule.showArrow === undefined ? {} : { showArrow: rule.showArrow }),
    ...(rule.error === undefined ? {} : { error: rule.error }),
    ...(rule.prompt === undefined ? {} : { prompt: rule.prompt }),
  };
}
