import { isDeepStrictEqual } from 'node:util';

const patience = 30_000;
const pause = 25;

/** What is read once it is as wanted, or what it is after some seconds: whoever asks says what it should be. */
export async function eventually<T>(read: () => Promise<T>, wanted: (value: T) => boolean): Promise<T> {
  const end = Date.now() + patience;
  let value = await read();
  while (!wanted(value) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    value = await read();
  }
  return value;
}

/** Claims that what is read comes to be so: a page may be drawn later than it is looked at. */
export async function comesToBe<T>(read: () => Promise<T>, wanted: T): Promise<void> {
  expect(await eventually(read, (value) => isDeepStrictEqual(value, wanted))).toEqual(wanted);
}
