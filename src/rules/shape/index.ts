import type { Rule } from '../rule';
import { columnMissing } from './column-missing';
import { columnUncertain } from './column-uncertain';
import { decimalMarkMixed } from './decimal-mark-mixed';
import { formulaError } from './formula-error';
import { formulaInjection } from './formula-injection';
import { headerTypo } from './header-typo';
import { numberAsText } from './number-as-text';
import { ordinalDuplicate } from './ordinal-duplicate';
import { ordinalGap } from './ordinal-gap';
import { precisionMixed } from './precision-mixed';
import { rowContinuation } from './row-continuation';
import { rowSeparator } from './row-separator';
import { rowShifted } from './row-shifted';
import { rowUnrecognised } from './row-unrecognised';
import { textResidue } from './text-residue';
import { textSpacing } from './text-spacing';
import { titleIncomplete } from './title-incomplete';

export const shapeRules: readonly Rule[] = [
  columnMissing,
  columnUncertain,
  headerTypo,
  titleIncomplete,
  rowShifted,
  rowContinuation,
  rowSeparator,
  rowUnrecognised,
  ordinalGap,
  ordinalDuplicate,
  textResidue,
  textSpacing,
  numberAsText,
  decimalMarkMixed,
  precisionMixed,
  formulaError,
  formulaInjection,
];
