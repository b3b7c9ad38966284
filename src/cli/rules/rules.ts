import type { Language, Rule } from '../../rules';
import { catalogue } from '../../rules';
import type { RulesCall } from '../arguments/call';
import { deliver } from '../deliver';
import type { Io } from '../io';
import { jsonPieces, Lines } from '../json/lines';
import { version } from '../json/report';
import { status } from '../status';
import { padded } from '../text/display-width';
import type { Page } from '../text/page';
import { pageFor } from '../text/page';
import { withoutValues } from '../text/without-values';
import { wrapped } from '../text/wrap';

/** `soat rules`: everything that is looked for. */
export function rules({ format, language, output }: RulesCall, io: Io): number {
  deliver(format === 'json' ? rulesJson(language) : rulesText(pageFor(language, output, io)), output, io);
  return status.fine;
}

function* rulesJson(language: Language): Generator<string> {
  const ruleJson = (rule: Rule) => {
    const { title, why, how } = rule[language];
    return { id: rule.id, severity: rule.severity, title, why: withoutValues(why), how: withoutValues(how) };
  };
  yield* jsonPieces({ version, rules: new Lines(catalogue, ruleJson) });
  yield '\n';
}

function* rulesText(page: Page): Generator<string> {
  const { texts, language, paint, width } = page;
  for (const rule of catalogue) {
    const { title, why, how } = rule[language];
    const weight = padded(texts.words.severities[rule.severity], 12);
    yield `${paint(weight, rule.severity)}  ${paint(title, 'strong')}  ${paint(rule.id, 'quiet')}\n`;
    for (const text of [
      `${texts.words.why}: ${withoutValues(why)}`,
      `${texts.words.how}: ${withoutValues(how)}`,
    ]) {
      const lines = width === null ? [text] : wrapped(text, Math.max(40, width - 14));
      for (const line of lines) yield `${' '.repeat(14)}${line}\n`;
    }
    yield '\n';
  }
  yield `${texts.report.rules(catalogue.length)}\n`;
}
