import { openDesk } from '../../src/app/in-excel/desk';
import { late } from '../../src/app/in-excel/late';
import { ExcelError } from '../../src/excel';
import { openExcel } from './open-excel';

/** A piece of work that goes on until it is told to end, or asked to stop. */
function ongoing() {
  let end: () => void = () => undefined;
  const body = ({ signal }: { readonly signal?: AbortSignal }) =>
    new Promise<void>((resolve, reject) => {
      end = resolve;
      signal?.addEventListener('abort', () => reject(new ExcelError('cancelled', 'asked')));
    });
  return { body, end: () => end() };
}

const desk = async () => openDesk((await openExcel({})).host);

describe('the desk', () => {
  it('lets nothing begin beside what the user asked for', async () => {
    const { doing, state } = await desk();
    const check = ongoing();
    const checking = doing('check', check.body);
    const other = jest.fn(() => Promise.resolve());
    await doing('fix', other);
    expect(other).not.toHaveBeenCalled();
    check.end();
    await checking;
    expect(state()).toMatchObject({ working: null, trouble: null });
  });

  it('breaks off what nobody asked for when the user asks for something', async () => {
    const { doing, inBackground, state } = await desk();
    const checking = inBackground('check', ongoing().body);
    expect(state().working).toMatchObject({ work: 'check', background: true });
    const fix = jest.fn(() => Promise.resolve());
    await doing('fix', fix);
    expect(fix).toHaveBeenCalledTimes(1);
    expect(await checking).toBe(false);
    expect(state().trouble).toBeNull();
  });

  it('says nothing of a cell that is being edited while it works by itself', async () => {
    const { inBackground, state } = await desk();
    const refused = () => Promise.reject(new ExcelError('cell-edit-mode', 'Excel'));
    expect(await inBackground('check', refused)).toBe(false);
    expect(state().trouble).toBeNull();
  });

  it('tells what went wrong, and does that very thing again when asked to', async () => {
    const { doing, retry, state } = await desk();
    const fix = jest.fn(() => Promise.resolve());
    fix.mockRejectedValueOnce(new ExcelError('protected', 'Excel'));
    await doing('fix', fix);
    expect(state().trouble).toMatchObject({ code: 'protected', during: 'fix' });
    await retry();
    expect(fix).toHaveBeenCalledTimes(2);
    expect(state().trouble).toBeNull();
  });

  it('tells that a part of the pane did not come, and asks for it anew', async () => {
    const { doing, retry, state } = await desk();
    const fetched = jest.fn(() => Promise.resolve('rules'));
    fetched.mockRejectedValueOnce(new Error('offline'));
    const rules = late(fetched);
    await doing('check', async () => {
      await rules();
    });
    expect(state().trouble).toMatchObject({ code: 'not-loaded', detail: 'offline' });
    await retry();
    await rules();
    expect(state().trouble).toBeNull();
    expect(fetched).toHaveBeenCalledTimes(2);
  });
});
