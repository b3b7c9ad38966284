import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openSession } from '../../src/app/in-excel/session';
import { shownView } from '../../src/app/in-excel';
import { commandNames, commands } from '../../src/commands/commands';
import { openExcel } from '../excel/open-excel';

const appendix = `
STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian thực hiện
1 | Chi phí gia nhập thị trường | 20.34 | ≥ 30% | Sở Kế hoạch và Đầu tư | Cục Thống kê tỉnh | 30/8/2024
2 | Hạ tầng số | 46.75 | ≥ 55 | Sở Thông tin và Truyền thông | Sở Tài chính | 30/8/2024`;

async function ribbon() {
  const { host } = await openExcel({ 'Phụ lục': appendix });
  const session = openSession(host);
  return { host, session, view: shownView() };
}

describe("the ribbon's buttons", () => {
  it('are those that the manifest names', () => {
    const manifest = readFileSync(path.join(__dirname, '../../manifest.xml'), 'utf8');
    const named = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(([, name]) => name);
    expect(named.toSorted()).toEqual([...commandNames].toSorted());
  });

  it('Rà soát checks the active sheet and shows what was found', async () => {
    const runtime = await ribbon();
    runtime.view.set('report');
    await commands.check(runtime);
    expect(runtime.view.get()).toBe('check');
    expect(runtime.session.state().checked?.findings.map(({ rule }) => rule)).toContain(
      'target-unit-mismatch',
    );
  });

  it('Đánh dấu marks, and takes the marks off again', async () => {
    const runtime = await ribbon();
    await commands.mark(runtime);
    expect(runtime.session.state()).toMatchObject({ marking: true, trouble: null });
    await commands.mark(runtime);
    expect(runtime.session.state()).toMatchObject({ marking: false, trouble: null });
  });

  it('Chênh lệch and Báo cáo open their views', async () => {
    const runtime = await ribbon();
    const shown: string[] = [];
    const off = runtime.view.subscribe(() => shown.push(runtime.view.get()));
    await commands.gaps(runtime);
    await commands.report(runtime);
    off();
    await commands.gaps(runtime);
    expect(shown).toEqual(['gaps', 'report']);
  });

  it.each(['gaps', 'report'] as const)('%s checks what was not checked yet, and only then', async (name) => {
    const runtime = await ribbon();
    await commands[name](runtime);
    const { checked } = runtime.session.state();
    expect(checked?.appendices).toHaveLength(1);
    await commands[name](runtime);
    expect(runtime.session.state().checked).toBe(checked);
  });

  it('Gỡ dấu rà soát lists what would be removed, and removes nothing unasked', async () => {
    const runtime = await ribbon();
    await commands.mark(runtime);
    await commands.cleanUp(runtime);
    expect(runtime.view.get()).toBe('settings');
    const { traces, marking, trouble } = runtime.session.state();
    expect([(traces?.marks ?? 0) > 0, marking, trouble]).toEqual([true, true, null]);
    await runtime.session.cleanUp();
    expect(runtime.session.state()).toMatchObject({ marking: false, checked: null, traces: null });
  });
});
