import { shownChart, type Drawn, type ShownChart } from '../../host/model';
import { language, texts } from '../texts';

/** What something drawn is called. */
export function drawnName(drawn: Drawn): string {
  if (drawn.kind !== 'chart') return texts.drawn[drawn.kind](drawn.description ?? drawn.name);
  if (!drawn.chart.isModelled) return texts.drawn.chart(drawn.name);
  const { direction, title } = shownChart(drawn.chart);
  const shown = title?.text ?? drawn.name;
  return direction === 'bar' ? texts.drawn.bars(shown) : texts.drawn.columns(shown);
}

/** What is said where a chart, a picture or a shape is not drawn; for a chart that is, what it shows. */
export const drawnTold = (drawn: Drawn): string =>
  drawn.kind === 'chart' && drawn.chart.isModelled ? figuresTold(shownChart(drawn.chart)) : texts.drawn.kept;

/** A sentence a category, for whoever does not see the bars. */
function figuresTold({ categories, series }: ShownChart): string {
  const figure = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  return categories
    .map((category, at) => {
      const values = series.flatMap(({ heights, name }) => {
        const height = heights[at];
        if (height === undefined) return [];
        return [series.length > 1 ? `${name} ${figure.format(height)}` : figure.format(height)];
      });
      return `${category}: ${values.join(', ')}.`;
    })
    .join(' ');
}
