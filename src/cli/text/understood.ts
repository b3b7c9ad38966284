import type { Appendix } from '../../appendix';
import { areaAddress } from '../../appendix';
import { dateText } from '../../locale';
import type { Dictionary } from '../../locale';
import type { Language } from '../../rules';

/** What was understood of an appendix: "Phụ lục · PII 2024 · 17 chỉ số · bảng A5:G22". */
export function understood(
  appendix: Appendix,
  language: Language,
  { report }: Dictionary,
): readonly string[] {
  const { sheet, area, facts, records } = appendix;
  const indicators = records.filter(({ kind }) => kind === 'indicator').length;
  const tasks = records.length - indicators;
  const year = appendix.facts.targetYear;
  return [
    sheet,
    [facts.framework, year].filter((part) => part !== null).join(' '),
    indicators > 0 || tasks === 0 ? report.indicators(indicators) : '',
    tasks > 0 ? report.tasks(tasks) : '',
    report.table(areaAddress(area)),
    facts.planDate === null ? '' : planDated(facts.planDate, language, report),
  ].filter((part) => part !== '');
}

function planDated(date: string, language: Language, report: Dictionary['report']): string {
  const shown = dateText(date, language);
  return date.split('-').length < 3 ? report.planOfMonth(shown) : report.planOf(shown);
}
