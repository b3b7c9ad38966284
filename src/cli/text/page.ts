import type { Dictionary } from '../../locale';
import { textsIn } from '../../locale';
import type { Language } from '../../rules';
import type { Io } from '../io';
import type { Paint } from './paint';
import { paintFor } from './paint';

/** What a text is written for: the language, the colours, the width of a line. */
export interface Page {
  readonly language: Language;
  readonly texts: Dictionary;
  readonly paint: Paint;
  /** Null is as long as a line will be. */
  readonly width: number | null;
}

export function pageFor(language: Language, output: string | null, io: Io): Page {
  return {
    language,
    texts: textsIn(language),
    paint: paintFor(io, output !== null),
    width: output === null && io.output.isTerminal ? io.output.columns : null,
  };
}
