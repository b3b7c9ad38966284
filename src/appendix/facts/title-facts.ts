import type { ProseLine } from '../appendix';
import type { PlanFacts, Stated } from '../plan-facts';
import type { Reader } from '../reader';
import { fold } from '../text';
import { citationOf, citesPlan } from './cited-plan';
import { frameworkIn } from './framework';

/** Lines of a title; a longer one is a paragraph. */
const longestTitle = 300;
const label = /^(?:phu luc|bieu|mau|bang)(?: (?:so|mau))?(?: [\divxa-h]{1,4})?[:.]?$/;
const motto = /^cong hoa xa hoi chu nghia viet nam|^doc lap|^tai lieu|^\W*$/;
const preamble = /^(?:can cu|thuc hien|tren co so|theo de nghi|kinh gui)\s/;
/** "đến năm 2030, tầm nhìn đến năm 2045" tells how far a plan looks, not what year it is for. */
const ofYear = /(?<!(?:đến|đến hết|tầm nhìn|giai đoạn)\s)(?:năm|nam)\s*((?:19|20)\d{2})(?!\d)/iu;

/** What lines of text say of the plan. */
export function titleFacts(lines: readonly ProseLine[], reader: Reader): PlanFacts {
  const short = lines.filter(({ text }) => text.length <= longestTitle);
  const citation = citationOf(short);
  const titles = short.filter((line) => isTitle(line, reader));
  const title = titles.map(({ text }) => text.replace(/\s+/g, ' ')).join(' ');
  const issuer = citation.issuer ?? organisationIn(short, reader);
  return {
    ...citation,
    issuer,
    title: title === '' ? null : title,
    framework: frameworkIn(titles.map(({ text }) => text)),
    edition: null,
    baselineYear: null,
    targetYear: null,
    titleYear: yearIn(titles),
    province: provinceIn([issuer ?? '', ...short.map(({ text }) => text)], reader),
    indexScore: null,
  };
}

function isTitle({ text }: ProseLine, reader: Reader): boolean {
  const folded = fold(text);
  const other = label.test(folded) || motto.test(folded) || preamble.test(folded) || citesPlan(text);
  return !other && !isOrganisation(text, reader);
}

function isOrganisation(text: string, reader: Reader): boolean {
  const { named, generic, task } = reader.owners(text);
  const known = named.length > 0 && named.every(({ organisation }) => organisation !== null);
  return known && generic.length === 0 && task === null;
}

function organisationIn(lines: readonly ProseLine[], reader: Reader): string | null {
  const line = lines.find(({ text }) => isOrganisation(text, reader));
  return (line && reader.owners(line.text).named[0]?.name) ?? null;
}

function yearIn(titles: readonly ProseLine[]): Stated<number> | null {
  for (const { text, cell } of titles) {
    const year = ofYear.exec(text.normalize('NFC'))?.[1];
    if (year !== undefined) return { value: Number(year), text, cell };
  }
  return null;
}

function provinceIn(texts: readonly string[], reader: Reader): string | null {
  for (const text of texts) {
    const province = reader.provinceIn(text);
    if (province !== null) return province;
  }
  return null;
}
