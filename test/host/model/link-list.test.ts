import { LinkList } from '../../../src/host/model/book/link-list';
import { parseArea, type Area, type Hyperlink } from '../../../src/host/package';

const area = (reference: string): Area => parseArea(reference) ?? { top: 0, left: 0, bottom: 0, right: 0 };
const linkTo = (location: string, reference: string): Hyperlink => ({
  area: area(reference),
  location,
  target: undefined,
  tooltip: undefined,
  display: undefined,
});
const told = (links: LinkList) =>
  links.all.map(({ location, area: { top, left, bottom, right } }) => [location, top, left, bottom, right]);

describe('the links of a sheet', () => {
  it('are the very list of the file as long as nobody changes them', () => {
    const stored = [linkTo('Phụ lục!A1', 'B2'), linkTo('Phụ lục!A2', 'C3:D4')];
    const links = new LinkList(stored);
    links.cut(area('A1:A9'));
    expect(links.all).toBe(stored);
  });

  it('are found by any cell that they stand in', () => {
    const links = new LinkList([linkTo('một ô', 'B2'), linkTo('nhiều ô', 'C3:D4')]);
    expect(['B2', 'D4', 'E5'].map((cell) => links.at(area(cell))?.location)).toEqual([
      'một ô',
      'nhiều ô',
      undefined,
    ]);
  });

  it('leave a cell that is cleared, and stay around it in their order', () => {
    const links = new LinkList([linkTo('trước', 'A1'), linkTo('nhiều ô', 'C3:C5'), linkTo('sau', 'E5')]);
    links.cut(area('C4'));
    links.cut(area('A1'));
    expect(told(links)).toEqual([
      ['nhiều ô', 2, 2, 2, 2],
      ['nhiều ô', 4, 2, 4, 2],
      ['sau', 4, 4, 4, 4],
    ]);
    expect(links.at(area('C5'))?.location).toBe('nhiều ô');
    expect(links.at(area('C4'))).toBeUndefined();
  });

  it('are none once the last is gone', () => {
    const links = new LinkList([linkTo('một ô', 'B2')]);
    links.cut(area('A1:C3'));
    expect(links.all).toEqual([]);
  });
});
