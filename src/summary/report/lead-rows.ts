import type { LeadPart } from '../../gaps';
import { noLead } from '../../gaps';
import type { Dictionary } from '../../locale';
import { codesText } from '../figures-text';
import type { PageCell } from '../page-plan';
import type { KeyedRecord, SummaryBasis } from '../summary-source';
import { deadlinesOf } from './deadlines';
import { withoutLead } from './opening';
import { cell, figureCell } from './page-cells';

/** So many leads that the page stays one page; the others are told together. */
export const mostLeads = 14;

/** Table B: each lead with its indicators, those without a lead last. */
export function leadRows(
  { records, rollup }: SummaryBasis,
  { summary }: Dictionary,
): readonly (readonly PageCell[])[] {
  const { report, assignmentsSheet } = summary;
  const head = [
    cell(report.lead, 'head', 2),
    cell(report.count, 'head'),
    cell(report.codes, 'head', 2),
    cell(report.meanGap, 'head'),
    cell(report.deadline, 'head'),
  ];
  const byLead = Object.keys(rollup.byLead).length > 0 ? rollup.byLead : tasksByLead(records);
  const leads = Object.entries(byLead)
    .filter(([lead]) => lead !== noLead)
    .sort(([, one], [, other]) => other.count - one.count);
  const told = leads.length > mostLeads ? leads.slice(0, mostLeads - 1) : leads;
  const others = leads.slice(told.length);
  const unnamed = byLead[noLead];
  const rowOf = (name: string, part: LeadPart, own: readonly KeyedRecord[]): readonly PageCell[] => [
    cell(name, 'text', 2),
    cell(part.count, 'figure'),
    cell(codesText(part.codes), 'text', 2),
    figureCell(part.mean),
    cell(
      deadlinesOf(
        own.map(({ record }) => record),
        assignmentsSheet.deadlines,
      ),
      'centred',
    ),
  ];
  return [
    head,
    ...told.map(([lead, part]) => rowOf(lead, part, recordsOf(lead, records))),
    ...(others.length > 0 ? [othersRow(others, report)] : []),
    ...(unnamed ? [rowOf(summary.noLead, unnamed, withoutLead(records))] : []),
  ];
}

function recordsOf(lead: string, records: readonly KeyedRecord[]): readonly KeyedRecord[] {
  return records.filter(({ record }) => record.lead?.value.named.some(({ name }) => name === lead));
}

/** A plan of tasks alone has nothing to add up: each lead's tasks are counted. */
function tasksByLead(records: readonly KeyedRecord[]): Readonly<Record<string, LeadPart>> {
  const counts = new Map<string, number>();
  for (const { record } of records) {
    const named = new Set(record.lead?.value.named.map(({ name }) => name));
    for (const lead of named.size > 0 ? named : [noLead]) counts.set(lead, (counts.get(lead) ?? 0) + 1);
  }
  const nothing = { computed: 0, gap: 0, mean: null, meanBaseline: null, meanGoal: null, codes: [] };
  return Object.fromEntries([...counts].map(([lead, count]) => [lead, { ...nothing, count }]));
}

function othersRow(
  others: readonly (readonly [string, LeadPart])[],
  { otherLeads }: Dictionary['summary']['report'],
): readonly PageCell[] {
  const count = others.reduce((sum, [, part]) => sum + part.count, 0);
  const computed = others.reduce((sum, [, part]) => sum + part.computed, 0);
  const gap = others.reduce((sum, [, part]) => sum + part.gap, 0);
  return [
    cell(otherLeads(others.length), 'text', 2),
    cell(count, 'figure'),
    cell('', 'text', 2),
    figureCell(computed === 0 ? null : gap / computed),
    cell('', 'centred'),
  ];
}
