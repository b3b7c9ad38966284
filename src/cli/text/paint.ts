import type { Severity } from '../../rules';
import type { Io } from '../io';

type Style = Severity | 'strong' | 'quiet' | 'good';

export type Paint = (text: string, style: Style) => string;

const codes: Readonly<Record<Style, string>> = {
  error: '31',
  warning: '33',
  info: '36',
  strong: '1',
  quiet: '2',
  good: '32',
};

const painted: Paint = (text, style) => `\u001b[${codes[style]}m${text}\u001b[0m`;
const plain: Paint = (text) => text;

/** Colours on a terminal only, and not where they are not wanted (https://no-color.org). */
export function paintFor({ output, environment }: Io, toFile: boolean): Paint {
  const wanted = (environment.NO_COLOR ?? '') === '' && environment.TERM !== 'dumb';
  return output.isTerminal && wanted && !toFile ? painted : plain;
}
