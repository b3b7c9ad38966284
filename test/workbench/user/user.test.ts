import { createHost, type MemoryHost } from '../../../src/host';
import { styleAt, type Sheet } from '../../../src/host/model';
import { parseArea, type Area } from '../../../src/host/package';
import { userOf, type Refused, type User } from '../../../src/workbench/user';
import { shownText } from '../../../src/workbench/sheet/cell-text';

const at = (reference: string): Area => {
  const area = parseArea(reference);
  if (!area) throw new Error(reference);
  return area;
};

interface Desk {
  readonly host: MemoryHost;
  readonly sheet: Sheet;
  readonly user: User;
  readonly refused: Refused[];
  readonly texts: (reference: string) => readonly string[];
}

async function desk(formulas: unknown[][], then?: (sheet: Excel.Worksheet) => void): Promise<Desk> {
  const host = createHost();
  await host.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1').getResizedRange(formulas.length - 1, (formulas[0]?.length ?? 1) - 1).formulas =
      formulas;
    then?.(sheet);
    await context.sync();
  });
  const refused: Refused[] = [];
  const sheet = host.book.active;
  return {
    host,
    sheet,
    user: userOf(host, (why) => refused.push(why)),
    refused,
    texts(reference) {
      const { bottom, left, right, top } = at(reference);
      const found: string[] = [];
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++) found.push(shownText(sheet, row, column));
      return found;
    },
  };
}

describe('the person at the keyboard', () => {
  it('fills down what stands on top, or above a single row, and takes it back in one step', async () => {
    const { sheet, texts, user } = await desk([
      ['Quý 1', 20, '=B1*2'],
      ['', '', ''],
      ['', '', ''],
    ]);
    user.fillDown(sheet, at('A1:C2'));
    user.fillDown(sheet, at('B3'));
    expect(texts('A1:C3')).toEqual(['Quý 1', '20', '40', 'Quý 1', '20', '40', '', '20', '']);
    user.undo();
    user.undo();
    expect(texts('A2:C3')).toEqual(['', '', '', '', '', '']);
    user.fillDown(sheet, at('A1'));
    expect(texts('A1')).toEqual(['Quý 1']);
  });

  it('pulls cells on as Excel does: series go on, the others are repeated, each line for itself', async () => {
    const { sheet, texts, user } = await desk(
      [
        ['Quý 1', 20, 1, '=C1*2'],
        ['Quý 2', 30, 1, '=C2*2'],
      ],
      (made) => {
        made.getRange('B1').numberFormat = [['0.0']];
      },
    );
    user.pull(sheet, at('A1:D2'), at('A1:D4'));
    expect(texts('A3:D4')).toEqual(['Quý 3', '40,0', '1', '2', 'Quý 4', '50', '1', '2']);
    expect(sheet.body.selection).toEqual([at('A1:D4')]);
    user.undo();
    expect(texts('A3:D4').join('')).toBe('');
    user.pull(sheet, at('B1:B1'), at('B1:D1'));
    expect(texts('B1:D1')).toEqual(['20,0', '20,0', '20,0']);
  });

  it('fills nothing into merged cells, and says so', async () => {
    const { refused, sheet, texts, user } = await desk([['a', 'b']], (made) => {
      made.getRange('A2:B2').merge();
    });
    user.fillDown(sheet, at('A1:B2'));
    expect(texts('A2:B2')).toEqual(['', '']);
    expect(refused).toEqual(['merged']);
  });

  it('takes back what was typed, and makes it again', async () => {
    const { sheet, texts, user } = await desk([['cũ']]);
    await user.type(sheet, [at('A1:B1')], 'mới');
    user.undo();
    expect(texts('A1:B1')).toEqual(['cũ', '']);
    user.redo();
    expect(texts('A1:B1')).toEqual(['mới', 'mới']);
  });

  it('shows a text of several lines in several, until it is taken back', async () => {
    const { sheet, user } = await desk([['cũ', 'cũ']]);
    const wraps = () =>
      [0, 1].map((column) => sheet.book.styles.styles.cellFormat(styleAt(sheet, 0, column)).alignment.wrap);
    await user.paste(sheet, at('A1'), 'Sở Tài chính; Sở Nội vụ', [['Sở Tài chính;\nSở Nội vụ', 'Quý IV']]);
    expect(wraps()).toEqual([true, false]);
    user.undo();
    expect(wraps()).toEqual([false, false]);
  });

  it("leaves another's later change alone, and says so", async () => {
    const { host, refused, sheet, texts, user } = await desk([['cũ']]);
    await user.type(sheet, [at('A1')], 'của tôi');
    await host.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['của ngăn']];
      await context.sync();
    });
    user.undo();
    expect(texts('A1')).toEqual(['của ngăn']);
    expect(refused).toEqual(['changedSince']);
  });

  it('copies a range as other programs take it', async () => {
    const { sheet, user } = await desk([
      ['STT', 'Sở "Công\nThương"'],
      [1, 2.5],
    ]);
    expect(user.copy(sheet, at('A1:B2'), false)).toBe('STT\t"Sở ""Công\nThương"""\r\n1\t2,5\r\n');
  });

  it('pastes its own cells with formats, their formulas moved', async () => {
    const { sheet, texts, user } = await desk([[0.5, '=A1']], (made) => {
      made.getRange('A1').numberFormat = [['0%']];
    });
    await user.paste(sheet, at('A3'), user.copy(sheet, at('A1:B1'), false));
    expect(texts('A3')).toEqual(['50%']);
    expect(sheet.cells.at(2, 1)?.formula).toBe('A3');
    expect(sheet.body.selection).toEqual([at('A3:B3')]);
    user.undo();
    expect(texts('A3:B3')).toEqual(['', '']);
  });

  it('moves what was cut, once', async () => {
    const { sheet, texts, user } = await desk([['a', 'b']]);
    const text = user.copy(sheet, at('A1:B1'), true);
    await user.paste(sheet, at('B1'), text);
    expect(texts('A1:C1')).toEqual(['', 'a', 'b']);
    expect(user.copied()).toBeUndefined();
    user.undo();
    expect(texts('A1:C1')).toEqual(['a', 'b', '']);
  });

  it('pastes from another program as if typed, one text into all that is selected', async () => {
    const { sheet, texts, user } = await desk([['']]);
    await user.paste(sheet, at('A1'), '1,5\tThường xuyên\r\n2\t\r\n');
    expect(sheet.cells.at(0, 0)?.value).toBe(1.5);
    expect(texts('A1:B2')).toEqual(['1,5', 'Thường xuyên', '2', '']);
    await user.paste(sheet, at('A4:B5'), 'x');
    expect(texts('A4:B5')).toEqual(['x', 'x', 'x', 'x']);
  });

  it('pastes no text where a merged area would swallow it', async () => {
    const { refused, sheet, texts, user } = await desk([['đầu', '']], (made) =>
      made.getRange('A1:B1').merge(),
    );
    await user.paste(sheet, at('A1:B1'), 'a\tb\r\n');
    expect(refused).toEqual(['merged']);
    await user.paste(sheet, at('A1:B1'), 'một\r\n');
    expect(texts('A1:B1')).toEqual(['một', '']);
  });

  it('is told of locked cells before typing, and refused after', async () => {
    const { refused, sheet, texts, user } = await desk([['khóa']], (made) => made.protection.protect());
    expect(user.isLocked(sheet, { row: 0, column: 0 })).toBe(true);
    await user.clear(sheet, [at('A1')]);
    await user.paste(sheet, at('A2'), user.copy(sheet, at('A1'), false));
    expect(refused).toEqual(['protected', 'protected']);
    expect(texts('A1:A1')).toEqual(['khóa']);
  });

  it('widens a column and takes it back', async () => {
    const { sheet, user } = await desk([['x']]);
    const before = sheet.body.columns;
    await user.setColumnWidth(sheet, [at('A:A')], 20);
    expect(sheet.body.columns[0]?.width).toBeCloseTo(20, 1);
    user.undo();
    expect(sheet.body.columns).toBe(before);
  });

  it('makes bold what is not, and the other way', async () => {
    const { sheet, user } = await desk([['x']]);
    const isBold = () => sheet.book.styles.styles.cellFormat(sheet.cells.at(0, 0)?.style ?? 0).font.bold;
    await user.toggle(sheet, [at('A1')], { row: 0, column: 0 }, 'bold');
    expect(isBold()).toBe(true);
    await user.toggle(sheet, [at('A1')], { row: 0, column: 0 }, 'bold');
    expect(isBold()).toBe(false);
  });

  it('goes to a cell, to a name, and to no hidden sheet', async () => {
    const { host, sheet, user } = await desk([['x']]);
    await host.run(async (context) => {
      const { names, worksheets } = context.workbook;
      const other = worksheets.add('Mục tiêu trụ cột');
      names.add('muc_tieu', other.getRange('B2:B4'));
      worksheets.add('_ẩn').visibility = 'Hidden';
      await context.sync();
    });
    expect(user.goTo("'Mục tiêu trụ cột'!C3", sheet)).toBe(true);
    expect(host.book.active.name).toBe('Mục tiêu trụ cột');
    expect(user.goTo('muc_tieu', sheet)).toBe(true);
    expect(host.book.active.body.selection).toEqual([at('B2:B4')]);
    expect([user.goTo('_ẩn!A1', sheet), user.goTo('không có', sheet)]).toEqual([false, false]);
  });
});
