import type { Severity } from '../../rules';

/** Shape and word tell the weight, colour only repeats it. */
export const signs: Readonly<Record<Severity, string>> = { error: '●', warning: '▲', info: '○' };
