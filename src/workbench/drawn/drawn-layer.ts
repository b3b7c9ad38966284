import { shownChart, type Drawn, type Sheet } from '../../host/model';
import type { Layout } from '../grid/layout';
import { texts } from '../texts';
import { chartPicture } from './chart-picture';
import { chartSvg, pageMeasure } from './chart-svg';
import { drawnOver, placeOf, type Place } from './over-sheet';
import { drawnName, drawnTold } from './told';

/**
 * What lies over the cells. The grid tells screen readers of cells alone, so what is drawn in it is for the eye, and
 * what it says stands as a list beside the grid.
 */
export interface DrawnLayer {
  readonly told: HTMLElement;
  readonly draw: (layout: Layout, zoom: number) => void;
}

export interface LayerFrame {
  readonly canvas: HTMLElement;
  readonly frozen: HTMLElement;
  /** How far the first cell lies from the canvas's corner. */
  readonly corner: { readonly left: number; readonly top: number };
}

const POINTS_A_PIXEL = 72 / 96;

export function drawnLayer(sheet: Sheet, { canvas, corner, frozen }: LayerFrame): DrawnLayer {
  const told = document.createElement('ul');
  told.className = 'drawn-told';
  const measure = pageMeasure();
  let shown: readonly { readonly element: HTMLElement; readonly key: string }[] = [];

  return {
    told,
    draw(layout, zoom) {
      const before = shown;
      const names: string[] = [];
      shown = drawnOver(sheet).map((drawn, at) => {
        const place = placeOf(drawn.anchor, layout, zoom);
        const content = contentOf(drawn, place, zoom);
        const name = drawnName(drawn);
        names.push(`${name}. ${drawnTold(drawn)}`);
        const key = JSON.stringify([content, name, place, zoom]);
        const known = before[at];
        const element = known?.key === key ? known.element : madeElement(drawn, name, content, place, zoom);
        const isFrozen = 'from' in drawn.anchor && drawn.anchor.from.row < layout.frozen.rows;
        const home = isFrozen ? frozen : canvas;
        element.style.left = `${corner.left + place.left}px`;
        element.style.top = `${(isFrozen ? 0 : corner.top) + place.top}px`;
        if (element.parentElement !== home) home.append(element);
        return { element, key };
      });
      const kept = new Set(shown.map(({ element }) => element));
      for (const { element } of before) if (!kept.has(element)) element.remove();
      if (told.textContent !== names.join('')) told.replaceChildren(...names.map(item));
    },
  };

  /** What a chart shows, to be compared with what it showed. */
  function contentOf(drawn: Drawn, { height, width }: Place, zoom: number) {
    if (drawn.kind !== 'chart' || !drawn.chart.isModelled) return undefined;
    const chart = shownChart(drawn.chart);
    const [wide, high] = [width, height].map((pixels) => (pixels / zoom) * POINTS_A_PIXEL);
    return { chart, wide: wide ?? 0, high: high ?? 0 };
  }

  function madeElement(
    drawn: Drawn,
    name: string,
    content: ReturnType<typeof contentOf>,
    { height, width }: Place,
    zoom: number,
  ): HTMLElement {
    const element = document.createElement('div');
    element.className = 'drawn';
    element.ariaHidden = 'true';
    element.style.width = `${width}px`;
    element.style.height = `${height}px`;
    if (!content) {
      element.classList.add('placeholder');
      element.dataset.kind = drawn.kind;
      element.style.fontSize = `${12 * zoom}px`;
      const title = document.createElement('strong');
      title.textContent = name;
      element.append(title, texts.drawn.kept);
      return element;
    }
    const { chart, high, wide } = content;
    element.style.background = chart.fill ?? 'transparent';
    if (chart.border)
      element.style.border = `${Math.max(1, chart.border.weight * zoom)}px solid ${chart.border.color}`;
    element.append(chartSvg(chartPicture(chart, wide, high, measure), wide, high));
    return element;
  }
}

function item(text: string): HTMLElement {
  const element = document.createElement('li');
  element.textContent = text;
  return element;
}
