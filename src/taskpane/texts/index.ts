import type { Language } from '../../rules';
import { vi } from './vi';

/** All that the pane says, by view. */
export type Texts = typeof vi;

/** A language and what the pane says in it. */
export interface Speech {
  readonly language: Language;
  readonly texts: Texts;
}

const inVietnamese: Speech = { language: 'vi', texts: vi };

/** Vietnamese unless the user has set Office, or the browser, to English. */
export const languageOf = (locale: string): Language => (locale.toLowerCase().startsWith('en') ? 'en' : 'vi');

/**
 * Vietnamese is at hand from the start; any other language comes when it is asked for. Where it cannot be
 * fetched, Vietnamese is better than silence.
 */
export async function speechIn(language: Language): Promise<Speech> {
  if (language === 'vi') return inVietnamese;
  try {
    const { en } = await import('./en');
    return { language, texts: en };
  } catch {
    return inVietnamese;
  }
}
