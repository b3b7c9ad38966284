import type { Language } from '../rules';
import { en } from './en';
import type { Dictionary } from './vi';
import { vi } from './vi';

export type { Dictionary };
export { dateIn, dateText } from './dates';
export { figureIn, figureText, scoreText } from './figures';

const dictionaries: Readonly<Record<Language, Dictionary>> = { vi, en };

export const languages = ['vi', 'en'] as const satisfies readonly Language[];

/** All that the program says in a language. */
export function textsIn(language: Language): Dictionary {
  return dictionaries[language];
}
