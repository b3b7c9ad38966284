import type { Rule } from '../rule';
import { targetUnitMismatch } from './target-unit-mismatch';

export const scoreRules: readonly Rule[] = [targetUnitMismatch];
