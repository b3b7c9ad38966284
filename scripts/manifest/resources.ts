import { named, walk, type Element } from './xml-tree';

const longestId = 32;
const longestText: Readonly<Record<string, number>> = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250 };
const locales = ['vi-VN', 'en-US'];

function references(root: Element): readonly string[] {
  const defined = walk(root).flatMap(({ name, attributes }) =>
    name.startsWith('bt:') ? [attributes.id ?? ''] : [],
  );
  const used = walk(root).flatMap(({ attributes }) => attributes.resid ?? []);
  return [
    ...new Set([
      ...used.filter((id) => !defined.includes(id)).map((id) => `resid ${id} is not defined.`),
      ...defined
        .filter((id) => id !== '' && !used.includes(id))
        .map((id) => `${id} is defined and never used.`),
      ...used
        .filter((id) => id.length > longestId)
        .map((id) => `resid ${id} is longer than ${longestId} characters.`),
      ...defined
        .filter((id, at) => id !== '' && defined.indexOf(id) !== at)
        .map((id) => `${id} is defined twice.`),
    ]),
  ];
}

const overridesOf = (element: Element): readonly Element[] =>
  element.children.filter(({ name }) => name === 'Override' || name === 'bt:Override');

function translations(root: Element): readonly string[] {
  const defaultLocale = named(root, 'DefaultLocale')[0]?.text ?? '';
  const others = locales.filter((locale) => locale !== defaultLocale);
  const texts = root.children.filter(({ name }) => name === 'DisplayName' || name === 'Description');
  return [...texts, ...named(root, 'bt:String')].flatMap((element) => {
    const translated = overridesOf(element).map(({ attributes }) => attributes.Locale);
    const missing = others.filter((locale) => !translated.includes(locale));
    return missing.map((locale) => `${element.attributes.id ?? element.name} has no text for ${locale}.`);
  });
}

function lengths(root: Element): readonly string[] {
  return Object.entries(longestText).flatMap(([kind, limit]) =>
    named(root, kind).flatMap(({ children }) =>
      children.flatMap((string) => {
        const texts = [
          string.attributes.DefaultValue,
          ...overridesOf(string).map(({ attributes }) => attributes.Value),
        ];
        const tooLong = texts.some((text) => (text?.length ?? 0) > limit);
        return tooLong ? [`${string.attributes.id ?? ''} is longer than ${limit} characters.`] : [];
      }),
    ),
  );
}

export const resources = (root: Element): readonly string[] => [
  ...references(root),
  ...translations(root),
  ...lengths(root),
];
