import { tellFinding } from '../../app';
import type { Finding, Language, Message } from '../../rules';
import type { Entry } from './list/entries';

/** Puts findings into words of a language, each once. */
export function tellerIn(language: Language): (entry: Entry) => Message {
  const told = new WeakMap<Finding, Message>();
  return ({ finding }) => {
    const known = told.get(finding);
    if (known) return known;
    const message = tellFinding(finding, language);
    told.set(finding, message);
    return message;
  };
}
