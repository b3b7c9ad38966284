import type { ShownFont, ShownLine } from '../../host/model';

/** A rectangle in points. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PictureBar extends Box {
  readonly fill: string | undefined;
  readonly line: ShownLine | undefined;
}

export interface PictureLine {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly line: ShownLine;
}

export interface PictureText {
  readonly x: number;
  /** The middle of the line. */
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly font: ShownFont;
  /** Read from bottom to top, as beside an upright axis. */
  readonly isUpright?: boolean;
}

/** What is drawn of a chart, in the order in which it is. */
export interface Picture {
  readonly lines: readonly PictureLine[];
  readonly bars: readonly PictureBar[];
  readonly axes: readonly PictureLine[];
  readonly texts: readonly PictureText[];
}

/** How wide a text is in a font, in points. */
export type Measure = (text: string, font: ShownFont) => number;

/** The height of a line of text. */
export const lineHeight = ({ size }: ShownFont): number => size * 1.25;
