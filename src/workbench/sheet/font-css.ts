import type { DxfPatch, Font, FontPatch, Styles } from '../../host/package';
import { fontFamily } from './font-family';

interface Letters {
  readonly font: Font;
  readonly marks: readonly DxfPatch[];
  readonly table?: DxfPatch | undefined;
}

const positions: Readonly<Record<Font['position'], string>> = {
  baseline: '',
  superscript: 'vertical-align:super;line-height:1',
  subscript: 'vertical-align:sub;line-height:1',
};

/** What conditional formats state goes before what the cell states. */
const overridden = <N extends keyof FontPatch>(
  marks: readonly DxfPatch[],
  name: N,
): FontPatch[N] | undefined => marks.find(({ font }) => font?.[name] !== undefined)?.font?.[name];

/** A colour that the workbook's plain text has too says nothing against a table's style. */
const isPlain = (color: string | undefined, styles: Styles): boolean =>
  color === undefined || color === styles.resolveColor(styles.cellFormat(0).font.color);

export function fontCss({ font, marks, table }: Letters, styles: Styles): string {
  const own = styles.resolveColor(font.color);
  const given = isPlain(own, styles) ? table?.font?.color : undefined;
  const color = overridden(marks, 'color') ?? given ?? own;
  return [
    `font-family:${fontFamily(font.name)}`,
    `font-size:calc(${font.size}pt * var(--zoom))`,
    (overridden(marks, 'bold') ?? (font.bold || table?.font?.bold)) && 'font-weight:bold',
    (overridden(marks, 'italic') ?? font.italic) && 'font-style:italic',
    color && `color:${color}`,
    strokesOf(font),
    positions[font.position],
  ]
    .filter(Boolean)
    .join(';');
}

function strokesOf({ strike, underline }: Font): string {
  const strokes = [underline === 'none' ? '' : 'underline', strike ? 'line-through' : ''].filter(Boolean);
  if (strokes.length === 0) return '';
  return `text-decoration:${strokes.join(' ')}${underline.startsWith('double') ? ' double' : ''}`;
}
