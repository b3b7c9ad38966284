import { makeReader, readWorkbook } from '../../../src/appendix';
import { reference } from '../../../src/frameworks';
import { checkWorkbook, wordingOf } from '../../../src/rules';
import { ownerDissolved } from '../../../src/rules/owner/owner-dissolved';
import { sheetOf } from '../../support/sheet-text';
import { owned } from '../small-sheets';

const committee = {
  name: 'Ban Chỉ đạo Chuyển đổi số {tỉnh}',
  abbreviations: [],
  kind: 'body',
  from: null,
  until: '2024-12-31',
  successor: null,
} as const;

const widened = { ...reference, organisations: [...reference.organisations, committee] };

function check(lead: string) {
  const grid = sheetOf(owned([`${lead} | Sở Công Thương`], 2026));
  const sheets = readWorkbook([grid], widened).map((reading) => ({ grid, reading }));
  const knowledge = { reference: widened, readOwners: makeReader(widened).owners };
  return checkWorkbook({ sheets, knowledge }, { rules: [ownerDissolved] }).findings;
}

describe('an organisation that ended and that nobody followed', () => {
  it('is found, with nothing to write in its place', () => {
    const [finding] = check('Ban Chỉ đạo Chuyển đổi số tỉnh');
    expect(finding && wordingOf(ownerDissolved, finding, 'vi')).toMatchObject({
      what: '"Ban Chỉ đạo Chuyển đổi số tỉnh" không còn từ 01/01/2025.',
      how: 'Thay bằng cơ quan đang làm nhiệm vụ này.',
    });
    expect(finding?.fix).toBeNull();
  });

  it('stays in the cell where another one is replaced', () => {
    const [finding] = check('Ban Chỉ đạo Chuyển đổi số tỉnh, Sở Kế hoạch và Đầu tư');
    expect(finding?.fix?.changes.map(({ to }) => to)).toEqual([
      'Ban Chỉ đạo Chuyển đổi số tỉnh, Sở Tài chính',
    ]);
  });
});
