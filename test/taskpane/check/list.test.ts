import { speaksOf } from '../../../src/taskpane/check/list/at-cell';
import { entriesOf } from '../../../src/taskpane/check/list/entries';
import { everything, filtered, ownersOf } from '../../../src/taskpane/check/list/filter';
import { groupsOf } from '../../../src/taskpane/check/list/groups';
import { headOf } from '../../../src/taskpane/check/list/heads';
import { linesOf, stepFrom } from '../../../src/taskpane/check/list/lines';
import { placeOf } from '../../../src/taskpane/check/list/place';
import { unbroken } from '../../../src/taskpane/check/card/unbroken';
import { tellerIn } from '../../../src/taskpane/check/teller';
import { speechIn } from '../../../src/taskpane/texts';
import { findingOf } from '../../rules/findings';
import { checkedSheet } from './checked';

const tell = tellerIn('vi');
const entries = entriesOf(checkedSheet());

describe("the pane's list", () => {
  it('knows the record that a finding is about', () => {
    const mismatch = entries.find(({ finding }) => finding.rule === 'target-unit-mismatch');
    expect(mismatch?.record?.indicator?.value.code?.code).toBe('1.2.1');
  });

  it('leaves out what is kept as it is', () => {
    const check = checkedSheet();
    const kept = { fingerprint: 'x', reason: 'Theo mẫu của Bộ', by: null, date: null };
    expect(
      entriesOf({ ...check, findings: check.findings.map((finding) => ({ ...finding, ignored: kept })) }),
    ).toEqual([]);
  });

  it('knows a finding again after another check, and two that say the same apart', () => {
    const again = entriesOf(checkedSheet()).map(({ key }) => key);
    expect(again).toEqual(entries.map(({ key }) => key));
    const check = checkedSheet();
    const [first] = check.findings;
    if (!first) throw new Error('no finding');
    const twice = entriesOf({ ...check, findings: [first, first] }).map(({ key }) => key);
    expect(new Set(twice).size).toBe(2);
  });

  it('numbers and names its lines for a reader who hears them', async () => {
    const { texts } = await speechIn('vi');
    const heads = (by: 'row' | 'rule' | 'owner') =>
      groupsOf(entries, by).map((group) => headOf(group, by, { tell, texts, severalSheets: false }));
    expect(heads('row')).toContainEqual({ name: '1.2.1 Chi phí gia nhập thị trường', detail: 'Dòng 2' });
    expect(heads('rule')).toContainEqual({ name: 'Lệch đơn vị tính', detail: '2 chỗ' });
    expect(heads('owner').at(-1)?.name).toBe('Chưa rõ đơn vị');
  });
});

describe('grouping', () => {
  it('puts the findings of a row under its record, in reading order', () => {
    const rows = groupsOf(entries, 'row').map(({ first }) => first.finding.row);
    expect(rows.filter((row) => row !== null)).toEqual([1, 2, 3]);
  });

  it('puts what is said of the whole sheet before its rows, sheet by sheet', () => {
    const [first] = entries;
    if (!first) throw new Error('no finding');
    const on = (sheetId: string, row: number | null) => ({
      ...first,
      finding: { ...first.finding, sheetId, row },
    });
    const mixed = [on('một', 3), on('một', null), on('hai', 0), on('hai', null), on('một', 5)];
    const order = groupsOf(mixed, 'row').map((group) => [
      group.first.finding.sheetId,
      group.first.finding.row,
    ]);
    expect(order).toEqual([
      ['một', null],
      ['một', 3],
      ['một', 5],
      ['hai', null],
      ['hai', 0],
    ]);
  });

  it('lets a line say more where its neighbour has the same title and place', () => {
    const [first] = entries;
    if (!first) throw new Error('no finding');
    const missing = (key: string) => ({
      ...first,
      key,
      finding: { ...first.finding, rule: 'column-missing', cells: [] },
    });
    const lines = linesOf(groupsOf([first, missing('a'), missing('b')], 'row'), new Set());
    expect(lines.map((line) => line.kind === 'entry' && line.alike)).toEqual([false, false, true, true]);
  });

  it('puts the gravest rules first', () => {
    const severities = groupsOf(entries, 'rule').map(({ first }) => first.finding.severity);
    expect(severities).toEqual(severities.toSorted((one, other) => rankOf(one) - rankOf(other)));
  });

  it('shows a finding under each of its leads', () => {
    const [entry] = entries.filter(({ record }) => record !== null);
    const lead = entry?.record?.lead;
    const [owner] = lead?.value.named ?? [];
    if (!entry?.record || !lead || !owner) throw new Error('no lead');
    const two = { ...lead, value: { ...lead.value, named: [owner, { ...owner, name: 'Sở Y tế' }] } };
    const shared = { ...entry, record: { ...entry.record, lead: two } };
    expect(groupsOf([shared], 'owner').map((group) => group.owner)).toEqual(
      [owner.name, 'Sở Y tế'].toSorted(),
    );
    const keys = linesOf(groupsOf([shared], 'owner'), new Set()).map(({ key }) => key);
    expect(new Set(keys).size).toBe(4);
  });
});

const rankOf = (severity: string): number => ['error', 'warning', 'info'].indexOf(severity);

describe('filtering', () => {
  const found = (filter: Partial<typeof everything>) =>
    filtered(entries, { ...everything, ...filter }, tell).map(({ finding }) => finding);

  it('shows everything at first', () => {
    expect(found({})).toHaveLength(entries.length);
  });

  it('shows the chosen severities, rule and lead only', () => {
    expect(new Set(found({ severities: new Set(['error']) }).map(({ severity }) => severity))).toEqual(
      new Set(['error']),
    );
    expect(found({ rule: 'target-unit-mismatch' })).toHaveLength(2);
    const owner = 'Sở Thông tin và Truyền thông';
    expect(new Set(found({ owner }).map(({ row }) => row))).toEqual(new Set([2]));
    expect(entries.some((entry) => ownersOf(entry).includes(owner))).toBe(true);
  });

  it.each([
    ['lech don vi', 2],
    ['LỆCH ĐƠN VỊ', 2],
    ['1.2.1 không có', 0],
  ])('finds %j with or without marks: %i', (search, count) => {
    expect(found({ search })).toHaveLength(count);
  });

  it('finds by code and by cell', () => {
    expect(new Set(found({ search: '3.1.1' }).map(({ row }) => row))).toEqual(new Set([2]));
    expect(found({ search: 'd2' }).map(({ rule }) => rule)).toContain('target-unit-mismatch');
  });
});

describe('where a finding is', () => {
  it.each([
    [[], ''],
    [[{ row: 5, column: 1 }], 'B6'],
    [[4, 5, 6].map((column) => ({ row: 35, column })), 'E36:G36'],
    [[5, 8, 9].map((row) => ({ row, column: 6 })), 'G6 +2'],
    [[4, 6].map((column) => ({ row: 35, column })), 'E36 +1'],
  ])('%j → %s', (cells, place) => {
    expect(placeOf(findingOf({ cells }))).toBe(place);
  });

  it('is told by the cell that is selected', () => {
    const mismatch = entries.find(({ finding }) => finding.rule === 'target-unit-mismatch');
    if (!mismatch) throw new Error('no finding');
    const { sheetId } = mismatch.finding;
    expect(speaksOf(mismatch, { sheetId, address: 'D2' })).toBe(true);
    expect(speaksOf(mismatch, { sheetId, address: 'D3' })).toBe(false);
    expect(speaksOf(mismatch, { sheetId: 'another', address: 'D2' })).toBe(false);
    expect(speaksOf(mismatch, { sheetId, address: 'D:D' })).toBe(false);
  });
});

describe('a sign and its number', () => {
  it('stay on one line', () => {
    expect(unbroken('đạt 4,46 điểm, mục tiêu ghi ≥ 10 %.')).toBe(
      'đạt 4,46\u00a0điểm, mục tiêu ghi ≥\u00a010\u00a0%.',
    );
  });
});

describe('F8', () => {
  const [a, b, c] = entries;
  const three = entries.slice(0, 3);

  it.each([
    ['the first where none is chosen', undefined, 1, a],
    ['the last, going back where none is chosen', undefined, -1, c],
    ['the next', a, 1, b],
    ['the first after the last', c, 1, a],
    ['the last before the first', a, -1, c],
  ] as const)('goes to %s', (_, chosen, by, next) => {
    expect(stepFrom(three, chosen?.key ?? null, by)).toBe(next);
  });

  it('goes nowhere in an empty list', () => {
    expect(stepFrom([], null, 1)).toBeNull();
  });
});
