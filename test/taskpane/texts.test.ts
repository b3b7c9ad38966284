import type { Language } from '../../src/rules';
import { languageOf, speechIn } from '../../src/taskpane/texts';
import { sentencesIn, vietnameseLetters } from '../support/sentences';

const sentences = async (language: Language) => new Map(sentencesIn((await speechIn(language)).texts));

describe("the pane's texts", () => {
  it('say the same things in both languages', async () => {
    const kinds = (texts: ReadonlyMap<string, string | number>) =>
      [...texts].map(([path, said]) => `${path} ${typeof said === 'number' ? 'with values' : ''}`).sort();
    expect(kinds(await sentences('en'))).toEqual(kinds(await sentences('vi')));
  });

  it('leave no sentence empty', async () => {
    const all = [...(await sentences('vi')), ...(await sentences('en'))];
    expect(all.filter(([, said]) => said === '')).toEqual([]);
  });

  it('keep Vietnamese out of the English', async () => {
    const vietnamese = [...(await sentences('en'))].filter(([, said]) =>
      vietnameseLetters.test(String(said)),
    );
    expect(vietnamese).toEqual([]);
  });

  it.each([
    ['vi-VN', 'vi'],
    ['en-US', 'en'],
    ['en', 'en'],
    ['fr-FR', 'vi'],
  ])('of a reader of %s are in %s', async (locale, language) => {
    const speech = await speechIn(languageOf(locale));
    expect(speech.language).toBe(language);
  });
});
