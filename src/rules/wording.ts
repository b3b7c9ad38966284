import type { Param, Params } from './finding';
import type { Rule } from './rule';

export type Language = 'vi' | 'en';

/** A finding in words. */
export interface Message {
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly how: string;
}

/** What a finding says in a language: the rule's texts, its variant's where there is one, with the values in them. */
export function wordingOf(
  rule: Rule,
  finding: { readonly variant: string | null; readonly params: Params },
  language: Language,
): Message {
  const texts = rule[language];
  const variant = finding.variant === null ? {} : (texts.variants?.[finding.variant] ?? {});
  const fill = (text: string) => filled(text, finding.params, language);
  return {
    title: fill(variant.title ?? texts.title),
    what: fill(variant.what ?? texts.what),
    why: fill(variant.why ?? texts.why),
    how: fill(variant.how ?? texts.how),
  };
}

function filled(text: string, params: Params, language: Language): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const param = params[name];
    return param === undefined ? whole : shown(param, language);
  });
}

function shown(param: Param, language: Language): string {
  if (typeof param === 'string') return param;
  if (typeof param === 'number') return decimal(String(Math.round(param * 100) / 100), language);
  if ('score' in param) return decimal(param.score.toFixed(2), language);
  if ('date' in param) return dateText(param.date, language);
  return 'vi' in param ? param[language] : param.join(', ');
}

function decimal(digits: string, language: Language): string {
  return language === 'vi' ? digits.replace('.', ',') : digits;
}

/** Decree 30/2020: days below 10 and months 1 and 2 take a zero. */
function dateText(iso: string, language: Language): string {
  const [year, month, day] = iso.split('-');
  if (language === 'en' || year === undefined) return iso;
  if (month === undefined) return year;
  const shownMonth = Number(month) > 2 ? String(Number(month)) : month;
  return day === undefined ? `${shownMonth}/${year}` : `${day}/${shownMonth}/${year}`;
}
