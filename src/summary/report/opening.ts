import { noPlace } from '../../gaps';
import type { Dictionary } from '../../locale';
import { scoreText } from '../../locale';
import type { Language } from '../../rules';
import { codesText, countText } from '../figures-text';
import type { KeyedRecord, SummaryBasis, SummarySource } from '../summary-source';
import { hasDeadline } from './deadlines';

/** The paragraph under the report's title: what is assigned, what is open, what it would bring. */
export function openingOf(
  { appendices }: SummarySource,
  { records, rollup, framework }: SummaryBasis,
  texts: Dictionary,
  language: Language,
): string {
  const { report } = texts.summary;
  const count = (number: number) => countText(number, language);
  const indicators = records.filter(({ record }) => record.kind === 'indicator');
  const told = indicators.length > 0 ? indicators : records;
  const pillars = Object.keys(rollup.byPillar).filter((pillar) => pillar !== noPlace).length;
  const gives =
    indicators.length > 0
      ? report.gives(count(indicators.length), pillars === 0 ? null : count(pillars))
      : report.givesTasks(count(records.length));
  const late = told.filter(({ record }) => !hasDeadline(record)).length;
  const sentence = [
    gives,
    leadsTold(told, report, count),
    late === 0 ? report.allDeadlines : report.noDeadline(count(late)),
  ].join('; ');
  const worth = worthTold(appendices, framework ?? report.theIndex, report, language);
  return [`${sentence}.`, ...worth].join(' ');
}

export function withoutLead(records: readonly KeyedRecord[]): readonly KeyedRecord[] {
  return records.filter(({ record }) => (record.lead?.value.named ?? []).length === 0);
}

export function codesOf(records: readonly KeyedRecord[]): readonly string[] {
  return records.flatMap(({ place }) => place?.code ?? []);
}

function leadsTold(
  records: readonly KeyedRecord[],
  report: Dictionary['summary']['report'],
  count: (number: number) => string,
): string {
  const unnamed = withoutLead(records);
  if (unnamed.length === 0) return report.allNamed;
  const named = records.length - unnamed.length;
  return `${report.named(count(named))}, ${report.unnamed(count(unnamed.length), codesText(codesOf(unnamed)))}`;
}

/** Only one appendix can say what it is worth to its index. */
function worthTold(
  appendices: SummarySource['appendices'],
  index: string,
  report: Dictionary['summary']['report'],
  language: Language,
): readonly string[] {
  const [only, second] = appendices;
  const worth = only?.gaps.worth;
  if (second || !worth?.known || worth.index <= 0) return [];
  const { from, to } = worth;
  const way =
    from === null || to === null ? '' : report.way(scoreText(from, language), scoreText(to, language));
  return [report.worth(index, scoreText(worth.index, language), way)];
}
