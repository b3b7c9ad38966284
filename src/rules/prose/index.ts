import type { Rule } from '../rule';
import { appendixAbsent } from './appendix-absent';
import { deadlineBeforePlan } from './deadline-before-plan';
import { documentNumber } from './document-number';
import { ownerNotInTable } from './owner-not-in-table';
import { sectionNumber } from './section-number';

export const proseRules: readonly Rule[] = [
  documentNumber,
  sectionNumber,
  appendixAbsent,
  deadlineBeforePlan,
  ownerNotInTable,
];
