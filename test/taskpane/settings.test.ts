import { checkGrids } from '../../src/app';
import { catalogue } from '../../src/rules';
import { choicesFor, columnRows, tableColumns } from '../../src/taskpane/settings/column-rows';
import { entryOf, organisationsWith, unknownLeads } from '../../src/taskpane/settings/directory';
import { rulesWith } from '../../src/taskpane/settings/rule-list';
import { sheetOf } from '../support/sheet-text';

const checked = checkGrids([
  sheetOf(`
PHỤ LỤC MỤC TIÊU PII NĂM 2024
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Đơn vị phối hợp | Ý kiến
1 | Chỉ số: 2.1.2. Tỷ lệ học sinh | 20 | ≥ 30 | Ban Chuyển đổi số | Sở Tài chính | a
2 | Chỉ số: 2.2.1. Tỷ lệ chi | 5 | ≥ 10 | BAN CHUYỂN ĐỔI SỐ | Sở Tài chính | b`),
]);

function appendix() {
  const [first] = checked.appendices;
  if (!first) throw new Error('no appendix');
  return first.appendix;
}

describe('the columns in Cài đặt', () => {
  it('are all those of the table, in its order, whatever they hold', () => {
    expect(tableColumns(appendix()).map(({ letters, header }) => `${letters} ${header}`)).toEqual([
      'A STT',
      'B Chỉ số',
      'C Mức điểm số năm 2023',
      'D Mục tiêu năm 2024',
      'E Đơn vị chủ trì',
      'F Đơn vị phối hợp',
      'G Ý kiến',
    ]);
  });

  it('stand beside every field, also one that no column holds', () => {
    const rows = columnRows(appendix());
    expect(rows.find(({ field }) => field === 'lead')?.column?.column).toBe(4);
    expect(rows.find(({ field }) => field === 'person')?.column).toBeNull();
  });

  it('give a field up where another takes it', () => {
    expect(choicesFor(appendix(), 'coordinator', 6)).toEqual([
      { sheet: 'Phụ lục', header: 'Đơn vị phối hợp', column: 5, field: null },
      { sheet: 'Phụ lục', header: 'Ý kiến', column: 6, field: 'coordinator' },
    ]);
    expect(choicesFor(appendix(), 'coordinator', null)).toHaveLength(1);
    expect(choicesFor(appendix(), 'note', 6)).toHaveLength(1);
  });
});

describe('the directory in Cài đặt', () => {
  it('offers each lead that it does not know once, whatever its capitals', () => {
    expect(unknownLeads(checked)).toEqual(['Ban Chuyển đổi số']);
  });

  const organisation = {
    name: 'Sở Tài chính',
    abbreviations: ['STC', 'Sở TC'],
    kind: 'department',
    from: '2025-03-01',
    until: null,
    successor: null,
  } as const;

  it('is searched by name and abbreviation, without accents', () => {
    expect(organisationsWith([organisation], 'tai chinh')).toEqual([organisation]);
    expect(organisationsWith([organisation], 'stc')).toEqual([organisation]);
    expect(organisationsWith([organisation], 'y tế')).toEqual([]);
    expect(organisationsWith([organisation], ' ')).toEqual([]);
  });

  it('writes days as the language does', () => {
    expect(entryOf(organisation, 'vi')).toMatchObject({ abbreviations: 'STC, Sở TC', from: '01/3/2025' });
    expect(entryOf(organisation, 'en')).toMatchObject({ from: '2025-03-01', until: '' });
  });
});

describe('the rules in Cài đặt', () => {
  it('are found by what they say or by their name, without accents', () => {
    const found = (sought: string) => rulesWith(catalogue, sought, 'vi').map(({ id }) => id);
    expect(found('lech don vi')).toContain('target-unit-mismatch');
    expect(found('LEAD-GENERIC')).toEqual(['lead-generic']);
    expect(found('')).toHaveLength(catalogue.length);
    expect(found('không có đâu nhé')).toEqual([]);
  });
});
