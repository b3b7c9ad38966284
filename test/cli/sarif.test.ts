import { catalogue } from '../../src/rules';
import { artifactUri } from '../../src/cli/sarif/artifact-uri';
import { answerOf } from './support/answers';
import { runSoat } from './support/run-soat';
import { withErrors, withWarning, workbookWith } from './support/workbooks';
import { sarifFaults } from './support/sarif-form';

describe('soat check --format sarif', () => {
  async function answer(...words: string[]) {
    const files = {
      'kế hoạch/a 1.xlsx': await workbookWith({ "Phụ lục D'A": withErrors }),
      'b.xlsx': await workbookWith({ 'Phụ lục': withWarning }),
    };
    const { out } = await runSoat(['check', ...words, '--format', 'sarif'], { files });
    return answerOf('sarif', out);
  }

  it('is in the form that SARIF 2.1.0 asks for, with findings, without, and with a file that is missing', async () => {
    expect(sarifFaults(await answer('kế hoạch/a 1.xlsx', 'b.xlsx', 'none.xlsx'))).toEqual([]);
    expect(sarifFaults(await answer('none.xlsx'))).toEqual([]);
  });

  it('describes every rule and points each result at its own', async () => {
    const [{ tool, results }] = (await answer('kế hoạch/a 1.xlsx')).runs;
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(catalogue.map(({ id }) => id));
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });

  it('tells where a finding is: the file as an address, the cell as a place within it', async () => {
    const [{ results }] = (await answer('b.xlsx', 'kế hoạch/a 1.xlsx')).runs;
    const mismatch = results.find(({ ruleId }) => ruleId === 'target-unit-mismatch');
    expect(mismatch).toMatchObject({
      level: 'error',
      message: { text: '5.2.3: năm 2023 đạt 4,46 điểm, mục tiêu ghi ≥ 10%.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'k%E1%BA%BF%20ho%E1%BA%A1ch/a%201.xlsx', index: 1 },
          },
          logicalLocations: [{ name: 'D5', fullyQualifiedName: "'Phụ lục D''A'!D5", kind: 'cell' }],
        },
      ],
      partialFingerprints: { 'soat/v1': expect.stringMatching(/^target-unit-mismatch:/) },
      properties: { safe: false, changes: [{ cell: 'D5', from: '≥ 10%', to: '≥ 10' }] },
    });
    expect(results.map(({ level }) => level)).toEqual(expect.arrayContaining(['error', 'warning', 'note']));
  });

  it('says that the run failed where a file could not be read', async () => {
    const [{ invocations }] = (await answer('none.xlsx', 'b.xlsx')).runs;
    expect(invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          { level: 'error', descriptor: { id: 'file-missing' }, message: { text: /không có tệp này/ } },
        ].map((each) => ({ ...each, message: { text: expect.stringMatching(each.message.text) } })),
      },
    ]);
  });
});

describe('the address of a file', () => {
  it.each([
    ['a.xlsx', 'a.xlsx'],
    ['thư mục/b 1.xlsx', 'th%C6%B0%20m%E1%BB%A5c/b%201.xlsx'],
    ['C:\\Kế hoạch\\a#1.xlsx', 'file:///C:/K%E1%BA%BF%20ho%E1%BA%A1ch/a%231.xlsx'],
    ['/tmp/a?.xlsx', 'file:///tmp/a%3F.xlsx'],
    ['-', '-'],
  ])('%s', (file, uri) => {
    expect(artifactUri(file)).toBe(uri);
  });
});
