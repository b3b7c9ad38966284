import { readWorkbook } from '../../src/appendix';
import { gridOfSheet } from '../../src/cli/files/grid-of-sheet';
import { reference } from '../../src/frameworks';
import { openPackage } from '../../src/host/package';
import { samples } from '../../scripts/samples/index';
import { indicators } from '../../scripts/samples/plan-004-indicators';
import { workbookBytes } from '../../scripts/samples/workbook-bytes';

function readingsOf(file: string) {
  const sample = samples.find((each) => each.file === file);
  if (!sample) throw new Error(`there is a sample ${file}`);
  const book = openPackage(workbookBytes(sample));
  return readWorkbook(
    book.workbook.sheets.map((sheet) => gridOfSheet(book, sheet)),
    reference,
  );
}

describe('the PII appendix', () => {
  const [table, pillars] = readingsOf('phu-luc-pii-2024.xlsx');
  const [appendix] = table?.appendices ?? [];

  it('has the plan’s seventeen indicators, whatever a conversion did to their rows', () => {
    expect(appendix?.records.map(({ indicator }) => indicator?.value.code?.code)).toEqual(
      indicators.map(({ code }) => code),
    );
    expect(appendix?.records.map(({ baseline }) => baseline?.raw)).toEqual(
      indicators.map(({ score }) => score),
    );
    expect(appendix?.records.map(({ lead }) => lead?.text)).toEqual(indicators.map(({ lead }) => lead));
    expect(appendix?.records.map(({ target }) => target?.text)).toEqual(indicators.map(({ goal }) => goal));
    expect(appendix?.records.map(({ timeline }) => timeline?.text)).toEqual(
      indicators.map(({ timeline }) => timeline),
    );
  });

  it('names every owner that the directory knows', () => {
    const unknown = appendix?.records.flatMap(({ lead, coordinator }) =>
      [...(lead?.value.named ?? []), ...(coordinator?.value.named ?? [])].filter(
        ({ organisation }) => organisation === null,
      ),
    );
    expect(unknown).toEqual([]);
  });

  it('has no row that is taken for nothing', () => {
    expect(appendix?.rows.filter(({ kind }) => kind === 'unrecognised')).toEqual([]);
  });

  it('states a goal for each of the seven pillars on its second sheet', () => {
    expect(pillars?.pillarGoals.map(({ pillar, baseline }) => [pillar, baseline])).toEqual([
      ['1', 67.23],
      ['2', null],
      ['3', 69.32],
      ['4', null],
      ['5', 43.96],
      ['6', null],
      ['7', 66.21],
    ]);
  });
});

describe('the other samples', () => {
  it.each([
    ['phu-luc-pci-2023.xlsx', 'PCI', 1, 2023, '2023-06'],
    ['phan-cong-pci-2022.xlsx', 'PCI', 7, 2022, '2022-06'],
    ['nhiem-vu-2024.xlsx', 'PCI', 6, 2024, '2024-03-01'],
    ['muc-tieu-pci-2020.xlsx', 'PCI', 3, 2020, null],
  ])('%s', (file, framework, records, targetYear, planDate) => {
    const [appendix] = readingsOf(file)[0]?.appendices ?? [];
    expect(appendix?.records).toHaveLength(records);
    expect(appendix?.facts).toMatchObject({ framework, targetYear, planDate });
  });

  it('tells indices from tasks', () => {
    const kinds = (file: string) => readingsOf(file)[0]?.appendices[0]?.records.map(({ kind }) => kind);
    expect(new Set(kinds('phan-cong-pci-2022.xlsx'))).toEqual(new Set(['indicator']));
    expect(new Set(kinds('nhiem-vu-2024.xlsx'))).toEqual(new Set(['task']));
  });
});
