import type { FrameLocator, Locator, Page } from 'playwright-core';

/** A finding in the pane's list, looked for by its cell: the list draws only what is seen. */
export async function findingIn(pane: FrameLocator | Page, title: string, place: string): Promise<Locator> {
  const search = pane.getByRole('searchbox');
  if (!(await search.isVisible())) await pane.getByRole('button', { name: 'Tìm và lọc' }).click();
  await search.fill(place);
  return pane.getByRole('treeitem', { name: new RegExp(`${title} ${place}\\b`) });
}
