export const asNumber = (value: unknown): number => value as number;
