import type { Rule } from '../rule';

export const ownerRules: readonly Rule[] = [];
