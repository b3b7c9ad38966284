import { organisations } from '../../frameworks';
import { organisationAt } from '../../appendix/owners';

/** Ministries and the like, whom a province's plan charges with nothing. */
const national = /^Bộ (?!Chỉ huy)|Việt Nam$/;

/** The organisations that a province's plan of the year can charge, without the province's own name. */
export function ownerChoices(year: number): readonly string[] {
  return organisations
    .filter(({ kind, name }) => kind !== 'unit' && !national.test(name))
    .filter(({ kind, name }) => kind !== 'local' || name.includes(' các '))
    .filter((each) => organisationAt(each, String(year), organisations).kind === 'valid')
    .map(({ name }) => name.replace('{tỉnh}', 'tỉnh'));
}

/** Times that somebody can be held to: the plan's text may always name another day. */
export function timelineChoices(year: number): readonly string[] {
  return [
    ...['I', 'II', 'III', 'IV'].map((quarter) => `Quý ${quarter}/${year}`),
    ...['31/3', '30/6', '30/9', '30/11', '15/12'].map((day) => `Trước ngày ${day}/${year}`),
    `Năm ${year}`,
  ];
}
