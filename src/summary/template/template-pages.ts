import type { Area, Field, Framework } from '../../appendix';
import { headOf, widthOf } from '../appendix-page/heads';
import type { PageCell, PageInput, PagePlan, PageRow } from '../page-plan';
import { ownerChoices, timelineChoices } from './choices';
import type { TemplateBasis, TemplateIndicator } from './framework-rows';
import { templateBasis } from './framework-rows';
import { listsPage, ownerList, timelineList } from './lists-page';
import { templateTexts } from './texts';

const withCodes = [
  'ordinal',
  'code',
  'indicator',
  'baseline',
  'target',
  'lead',
  'coordinator',
  'timeline',
  'note',
] as const;
const withoutCodes = withCodes.filter((field) => field !== 'code');

/** The page that holds the lists, among the pages of a template. */
const lists = 1;
const headRow = 3;

/** A fresh appendix of the framework's latest edition, and the lists that its drop-downs choose from. */
export function templatePages(framework: Framework): readonly [PagePlan, PagePlan] {
  const basis = templateBasis(framework);
  const owners = ownerChoices(basis.year);
  const timelines = timelineChoices(basis.year);
  return [appendixPage(basis, owners.length, timelines.length), listsPage(owners, timelines)];
}

function appendixPage(basis: TemplateBasis, owners: number, timelines: number): PagePlan {
  const { framework, groups, index, year } = basis;
  const fields: readonly Field[] = framework === 'PII' ? withCodes : withoutCodes;
  const years = { baselineYear: year - 1, targetYear: year };
  const rows = bodyRows(groups, fields);
  const first = headRow + 1;
  const area = (field: Field): Area => {
    const column = fields.indexOf(field);
    return { top: first, bottom: first + rows.length - 1, left: column, right: column };
  };
  return {
    kind: null,
    name: `Phụ lục ${framework}`,
    widths: fields.map((field) => widthOf[field]),
    rows: [
      wide(templateTexts.title(index, year), 'title', 24, fields.length),
      wide(templateTexts.plan(year), 'subtitle', 20, fields.length),
      { height: null, cells: [] },
      {
        height: 48,
        cells: fields.map((field) => ({
          value: field === 'indicator' ? templateTexts.indicator : headOf(field, years),
          look: 'head',
        })),
      },
      ...rows,
      wide(templateTexts.unverifiedNote, 'note', 34, fields.length),
    ],
    frozenRows: first,
    inputs: inputsOf(area, basis.maximum, owners, timelines),
    print: {
      orientation: 'Landscape',
      heads: { first: headRow, last: headRow },
      breaks: [],
      columns: fields.length,
    },
  };
}

function wide(value: string, look: PageCell['look'], height: number, span: number): PageRow {
  return { height, cells: [{ value, look, span }] };
}

const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

function bodyRows(groups: TemplateBasis['groups'], fields: readonly Field[]): readonly PageRow[] {
  let ordinal = 0;
  return groups.flatMap(({ heading, indicators }, group) => [
    ...(heading === null ? [] : [headingRow(numerals[group] ?? '', heading, fields)]),
    ...indicators.map((indicator) => indicatorRow(++ordinal, indicator, fields)),
  ]);
}

function headingRow(number: string, heading: string, fields: readonly Field[]): PageRow {
  const text = { ordinal: number, indicator: heading };
  return {
    height: null,
    cells: fields.map((field) => ({
      value: field === 'ordinal' || field === 'indicator' ? text[field] : '',
      look: 'group',
    })),
  };
}

function indicatorRow(
  ordinal: number,
  { code, name, verified }: TemplateIndicator,
  fields: readonly Field[],
): PageRow {
  return {
    height: null,
    cells: fields.map((field): PageCell => {
      switch (field) {
        case 'ordinal':
          return { value: ordinal, look: 'centred' };
        case 'code':
          return { value: code ?? '', look: 'centred', format: '@' };
        case 'indicator':
          return { value: name, look: 'text' };
        case 'note':
          return { value: verified ? '' : templateTexts.unverified, look: 'text' };
        case 'baseline':
          return { value: '', look: 'figure', format: '0.00' };
        // As text, or Excel makes a day of "04/34" and of "30/6".
        case 'target':
        case 'timeline':
          return { value: '', look: 'figure', format: '@' };
        default:
          return { value: '', look: 'text' };
      }
    }),
  };
}

function inputsOf(
  area: (field: Field) => Area,
  maximum: number,
  owners: number,
  timelines: number,
): readonly PageInput[] {
  const input = (field: keyof typeof templateTexts.prompts, choices: PageInput['choices']): PageInput => {
    const [name, message] = templateTexts.prompts[field];
    return { area: area(field), choices, title: name, message };
  };
  return [
    input('baseline', { least: 0, most: maximum }),
    input('target', null),
    input('lead', { page: lists, area: ownerList(owners) }),
    input('coordinator', { page: lists, area: ownerList(owners) }),
    input('timeline', { page: lists, area: timelineList(timelines) }),
  ];
}
