import { createHost, PackageError } from '../../../src/host';
import { mergeDropped } from '../../../src/workbench/merging/merge-dropped';
import { noTable, workbookWith } from '../../cli/support/workbooks';
import { departments, writtenBy } from '../../merge/departments';

const all = departments(4);

async function dropped(name: string, sheets: Readonly<Record<string, string>>) {
  return { name, bytes: await workbookWith(sheets) };
}

function openWorkbook(file: Uint8Array, name: string) {
  try {
    return createHost({ file, name });
  } catch (error) {
    if (error instanceof PackageError) return { why: error.code };
    throw error;
  }
}

describe('several files dropped on the page', () => {
  it('become one workbook', async () => {
    const files = [
      await dropped('goc.xlsx', {
        'Phụ lục': writtenBy(
          0,
          all.flatMap(({ rows }) => rows),
        ),
      }),
      ...(await Promise.all(
        all.map(({ file, rows }, habit) =>
          dropped(file, { 'Phụ lục': writtenBy(habit, rows), 'Ghi chú': 'x' }),
        ),
      )),
      { name: 'hong.xlsx', bytes: new Uint8Array([1, 2, 3]) },
    ];
    const merged = await mergeDropped(files, openWorkbook, 'vi');
    expect(merged?.told.slice(0, 2)).toEqual(['Đã ghép 52 dòng từ 5 tệp.', '52 dòng có ở nhiều tệp.']);
    const names = await createHost({ file: merged?.file ?? new Uint8Array() }).run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(['Phụ lục ghép', 'Mâu thuẫn', 'Tình hình gửi']);
  });

  it('become nothing where none has an appendix', async () => {
    expect(
      await mergeDropped([await dropped('ds.xlsx', { 'Danh sách': noTable })], openWorkbook, 'vi'),
    ).toBeNull();
  });
});
