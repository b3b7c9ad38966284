import type { FunctionEntry, SheetFunction } from './call';
import { UNKNOWN_NAME } from '../errors';
import { conditionalFunctions } from './conditional';
import { logic } from './logic';
import { lookupFunctions } from './lookup';
import { summingFunctions } from './summing';
import { textFunctions } from './texts';

/** The closed set: what the add-in writes, and what that needs. */
const functions: ReadonlyMap<string, FunctionEntry> = new Map(
  [logic, summingFunctions, conditionalFunctions, lookupFunctions, textFunctions].flatMap((group) =>
    Object.entries(group),
  ),
);

export function isKnownFunction(name: string, count: number): boolean {
  const entry = functions.get(name);
  return entry !== undefined && count >= entry.least && count <= entry.most;
}

export const functionNamed = (name: string): SheetFunction =>
  functions.get(name)?.run ?? (() => UNKNOWN_NAME);
