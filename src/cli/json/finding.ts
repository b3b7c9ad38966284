import { tellFinding } from '../../app';
import type { CellChange, Finding, Fix, Language, Wording } from '../../rules';
import { addressOf } from '../../appendix';

/** A finding in words, with the cells that it is about and what would mend it. */
export function findingJson(finding: Finding, language: Language): object {
  const { title, what, why, how } = tellFinding(finding, language);
  const { rule, severity, sheet, cells, row, fix, fingerprint, ignored } = finding;
  return {
    rule,
    severity,
    sheet,
    cells: cells.map(addressOf),
    row: row === null ? null : row + 1,
    message: what,
    why,
    how,
    title,
    fix: fix && fixJson(fix, language),
    fingerprint,
    ignored: ignored && { reason: ignored.reason, by: ignored.by, date: ignored.date },
  };
}

function fixJson({ safe, changes, alternatives }: Fix, language: Language): object {
  return {
    safe,
    changes: changes.map(changeJson),
    alternatives: alternatives.map((alternative) => ({
      title: inLanguage(alternative.title, language),
      changes: alternative.changes.map(changeJson),
    })),
  };
}

function changeJson({ cell, from, to }: CellChange): object {
  return { cell: addressOf(cell), from, to };
}

export function inLanguage(wording: Wording, language: Language): string {
  return typeof wording === 'string' ? wording : wording[language];
}
