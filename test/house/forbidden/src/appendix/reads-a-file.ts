import { readFileSync } from 'node:fs';

export const plan = (): string => readFileSync('plan.txt', 'utf8');
