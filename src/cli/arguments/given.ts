import { parseArgs } from 'node:util';
import { CallError } from './call-error';

const options = {
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
  lang: { type: 'string' },
  sheet: { type: 'string' },
  'plan-date': { type: 'string' },
  'max-warnings': { type: 'string' },
  rule: { type: 'string' },
  base: { type: 'string' },
  unsafe: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  'in-place': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

export type OptionName = keyof typeof options;

/** The words of a call, sorted but not yet understood. */
export interface Given {
  readonly words: readonly string[];
  /** Each option as it was written (`-o`), with its value; the last one counts where one is enough. */
  readonly options: readonly GivenOption[];
}

export interface GivenOption {
  readonly name: string;
  readonly written: string;
  readonly value: string | null;
  /** Written `--name=value`. */
  readonly inline: boolean;
}

export function sortWords(argv: readonly string[]): Given {
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  return {
    words: positionals,
    options: tokens.flatMap((token) =>
      token.kind === 'option'
        ? [
            {
              name: token.name,
              written: token.rawName,
              value: token.value ?? null,
              inline: token.inlineValue ?? false,
            },
          ]
        : [],
    ),
  };
}

/** Refuses options that the command does not have, values that are missing and values that are not wanted. */
export function hold(given: Given, command: string, taken: readonly OptionName[]): void {
  for (const { name, written, value, inline } of given.options) {
    const known = taken.find((option) => option === name);
    if (known === undefined) {
      throw new CallError(({ callFaults }) => callFaults.unknownOption(written, command), command);
    }
    const missing = value === null || (!inline && value.startsWith('--'));
    if (options[known].type === 'boolean') {
      if (inline) throw new CallError(({ callFaults }) => callFaults.valueNotWanted(written), command);
    } else if (missing) {
      throw new CallError(({ callFaults }) => callFaults.valueMissing(written), command);
    }
  }
}

export function valuesOf(given: Given, name: OptionName): readonly string[] {
  return given.options.flatMap((option) =>
    option.name === name && option.value !== null ? [option.value] : [],
  );
}

export function valueOf(given: Given, name: OptionName): string | null {
  return valuesOf(given, name).at(-1) ?? null;
}

export function isGiven(given: Given, name: OptionName): boolean {
  return given.options.some((option) => option.name === name);
}
