import type { Area } from '../../appendix';
import { listPage } from '../merged/list-page';
import type { PageCell, PagePlan } from '../page-plan';
import { templateTexts } from './texts';

/** Title, a line under it, the heads. */
const firstRow = 3;
/** Room for names of the province's own. */
const spare = 20;

export function ownerList(count: number): Area {
  return { top: firstRow, bottom: firstRow + count + spare - 1, left: 0, right: 0 };
}

export function timelineList(count: number): Area {
  return { top: firstRow, bottom: firstRow + count - 1, left: 1, right: 1 };
}

/** What the drop-downs of a template choose from; whoever fills it in adds to it here. */
export function listsPage(owners: readonly string[], timelines: readonly string[]): PagePlan {
  const { lists } = templateTexts;
  const length = Math.max(owners.length + spare, timelines.length);
  return listPage({
    name: lists.name,
    title: lists.title,
    lines: [lists.subtitle],
    columns: [
      [lists.owners, 60],
      [lists.timelines, 30],
    ],
    rows: Array.from({ length }, (_, row) => ({
      height: null,
      cells: [owners[row], timelines[row]].map((value): PageCell => ({
        value: value ?? '',
        look: 'text',
        format: '@',
      })),
    })),
  });
}
