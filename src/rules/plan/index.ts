import type { Rule } from '../rule';
import { countMismatch } from './count-mismatch';
import { dateFormat } from './date-format';
import { periodExpired } from './period-expired';
import { productMissing } from './product-missing';
import { rankBecameDate } from './rank-became-date';
import { recipientMissing } from './recipient-missing';
import { typoKnown } from './typo-known';
import { yearStale } from './year-stale';

export const planRules: readonly Rule[] = [
  yearStale,
  periodExpired,
  countMismatch,
  recipientMissing,
  dateFormat,
  typoKnown,
  rankBecameDate,
  productMissing,
];
