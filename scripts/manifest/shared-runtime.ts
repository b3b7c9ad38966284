import { named, textOf, type Element } from './xml-tree';

/**
 * Pane and ribbon share one page only if one resid names it everywhere; with two, Excel opens two runtimes
 * that know nothing of each other.
 */
export function sharedRuntime(root: Element): readonly string[] {
  const [runtime] = named(root, 'Runtime');
  if (runtime?.attributes.lifetime !== 'long') return ['<Runtime> must have lifetime="long".'];
  const page = runtime.attributes.resid;
  const elsewhere = [...named(root, 'FunctionFile'), ...named(root, 'SourceLocation')].filter(
    ({ attributes }) => 'resid' in attributes && attributes.resid !== page,
  );
  const unnamedPanes = named(root, 'Action').filter(
    (action) => action.attributes['xsi:type'] === 'ShowTaskpane' && textOf(action, 'TaskpaneId') === '',
  );
  return [
    ...elsewhere.map(({ name }) => `<${name}> names another page than <Runtime>.`),
    ...unnamedPanes.map(() => 'A pane without <TaskpaneId> would be a second pane.'),
  ];
}
