import type { Rule } from '../rule';

export const planRules: readonly Rule[] = [];
