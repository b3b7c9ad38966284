import { namedRecords } from '../../../src/rules/indicator/named-records';
import { read } from '../../support/read';

describe('records with their names', () => {
  const [record] = read(`
STT | Nhiệm vụ | Đơn vị chủ trì | Thời gian
1 | Rà soát văn bản | Sở Tư pháp | Quý I/2025`).sheets.flatMap(({ reading }) =>
    reading.appendices.flatMap(({ records }) => records),
  );

  it('leaves out a record whose table has no column of names', () => {
    const records = record ? [record, { ...record, indicator: null }] : [];
    expect(namedRecords({ records }).map(({ indicator }) => indicator.value.name)).toEqual([
      'Rà soát văn bản',
    ]);
  });
});
