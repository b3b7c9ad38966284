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
  it('does one thing after another, and loses nothing that was asked for meanwhile', async () => {
    const { doing, state } = await desk();
    const check = ongoing();
    const checking = doing('check', check.body);
    const done: string[] = [];
    const asked = (['fix', 'go', 'undo'] as const).map((work) =>
      doing(work, () => Promise.resolve(void done.push(work))),
    );
    expect(state().working).toMatchObject({ work: 'check' });
    expect(done).toEqual([]);
    check.end();
    await Promise.all([checking, ...asked]);
    expect(done).toEqual(['fix', 'go', 'undo']);
    expect(state()).toMatchObject({ working: null, trouble: null });
  });

  it('does once what is asked for twice, whether it is being done or waits', async () => {
    const { doing } = await desk();
    const check = ongoing();
    const checking = doing('check', check.body);
    const again = jest.fn(() => Promise.resolve());
    const fix = jest.fn(() => Promise.resolve());
    const asked = [doing('check', again), doing('fix', fix), doing('fix', fix)];
    check.end();
    await Promise.all([checking, ...asked]);
    expect(again).not.toHaveBeenCalled();
    expect(fix).toHaveBeenCalledTimes(1);
    await doing('fix', fix);
    expect(fix).toHaveBeenCalledTimes(2);
  });

  it('goes to the last of the places that were asked for', async () => {
    const { doing } = await desk();
    const first = ongoing();
    const going = doing('go', first.body);
    const been: string[] = [];
    const asked = ['G6', 'B8'].map((place) => doing('go', () => Promise.resolve(void been.push(place))));
    first.end();
    await Promise.all([going, ...asked]);
    expect(been).toEqual(['B8']);
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
