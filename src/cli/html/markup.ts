import { visible } from '../text/visible';

/** A piece of a page that is safe to stand in one. */
export class Markup {
  constructor(readonly text: string) {}
}

type Value = string | number | Markup | readonly Markup[];

/** A piece of a page; every text that is put in is escaped. */
export function markup(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const pieces = strings.map((piece, at) => piece + (at < values.length ? shown(values[at] ?? '') : ''));
  return new Markup(pieces.join(''));
}

export const nothing = new Markup('');

function shown(value: Value): string {
  if (value instanceof Markup) return value.text;
  if (typeof value === 'string') return escaped(visible(value));
  return typeof value === 'number' ? String(value) : value.map(({ text }) => text).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
