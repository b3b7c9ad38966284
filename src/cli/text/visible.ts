/** Control characters of the terminal, and those that turn the direction of a line: a cell must not steer the screen. */
const unseen = /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff]/gu;

/** A cell's text on one line, safe to show: line breaks are a sign, what cannot be seen is a question mark in a box. */
export function visible(text: string): string {
  return text
    .replace(/\s*\r?\n\s*/g, ' ⏎ ')
    .replace(/\t/g, ' ')
    .replace(unseen, '\ufffd');
}
