import type { BorderEdge, DxfPatch, EdgePatch, Fill, Font, FontPatch, Styles } from '../../package';

/** The format of a conditional format of the file, with its colours resolved, as one would write it anew. */
export function differentialPatch(styles: Styles, dxf: number | undefined): DxfPatch {
  const format = dxf === undefined ? undefined : styles.dxfs[dxf];
  if (!format) return {};
  const { border, fill, font, numberFormat } = format;
  const edges = Object.entries(border ?? {}).flatMap(([side, edge]) =>
    edge.style === 'none' || side === 'diagonal' ? [] : [[side, edgePatch(styles, edge)] as const],
  );
  return {
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(font ? { font: fontPatch(styles, font) } : {}),
    ...fillPatch(styles, fill),
    ...(edges.length === 0 ? {} : { border: Object.fromEntries(edges) }),
  };
}

function edgePatch(styles: Styles, edge: BorderEdge): EdgePatch {
  const color = styles.resolveColor(edge.color);
  return { style: edge.style, ...(color === undefined ? {} : { color }) };
}

function fontPatch(styles: Styles, font: Partial<Font>): FontPatch {
  const color = styles.resolveColor(font.color);
  return {
    ...(font.bold === undefined ? {} : { bold: font.bold }),
    ...(font.italic === undefined ? {} : { italic: font.italic }),
    ...(font.underline === undefined ? {} : { underline: font.underline }),
    ...(font.strike === undefined ? {} : { strike: font.strike }),
    ...(color === undefined ? {} : { color }),
  };
}

/** A differential fill states its colour as the background, unlike a cell's. */
function fillPatch(styles: Styles, fill: Partial<Fill> | undefined): DxfPatch {
  const color = styles.resolveColor(fill?.background) ?? styles.resolveColor(fill?.foreground);
  return color === undefined ? {} : { fill: { color } };
}
