import type { Rule } from '../rule';
import { codeMalformed } from './code-malformed';
import { codeNameMismatch } from './code-name-mismatch';
import { codeUnknown } from './code-unknown';
import { denominatorChanged } from './denominator-changed';
import { frameworkIncomplete } from './framework-incomplete';
import { indicatorDuplicate } from './indicator-duplicate';
import { indicatorMissing } from './indicator-missing';
import { indicatorUnfilled } from './indicator-unfilled';
import { nameCopied } from './name-copied';
import { nameFormer } from './name-former';
import { nameRepeatedWords } from './name-repeated-words';

export const indicatorRules: readonly Rule[] = [
  indicatorMissing,
  indicatorUnfilled,
  indicatorDuplicate,
  codeMalformed,
  denominatorChanged,
  codeUnknown,
  codeNameMismatch,
  nameRepeatedWords,
  nameFormer,
  nameCopied,
  frameworkIncomplete,
];
