import type { Owner, Owners } from '../owner';
import { fold, stripMarkup, tokensOf } from '../text';
import { unwrapped } from './boundaries';
import type { Directory } from './directory';
import type { Line, Piece } from './pieces';
import { piecesOf, textOf } from './pieces';

const asAbove = new Set(['nt', 'n.t', 'n.t.', '-nt-', 'nhu tren', 'nhu tren.', '(nt)', '"', '”', '〃', "''"]);
const nobody = new Set(['khong', 'khong co', 'khong.']);

/** Who is named in an owner cell. Known names come first and longest, so no name is cut at its own "và". */
export function readOwners(cell: string, directory: Directory): Owners {
  const text = stripMarkup(cell);
  const mark = markOf(text);
  if (mark !== null || text === '') return { named: [], generic: [], groups: [], task: null, mark };
  const line = { text, tokens: unwrapped(tokensOf(text)), directory };
  const pieces = piecesOf(line);
  const tasks = pieces.filter(({ kind }) => kind === 'task');
  return {
    named: pieces
      .filter(({ kind }) => kind === 'known' || kind === 'unknown')
      .map((piece) => ownerOf(line, piece)),
    generic: runsOf(pieces).map((run) => textOf(line, run)),
    groups: pieces.filter(({ kind }) => kind === 'group').map((piece) => ownerOf(line, piece)),
    task: tasks.length === 0 ? null : tasks.map((piece) => textOf(line, piece)).join('; '),
    mark: null,
  };
}

function markOf(text: string): Owners['mark'] {
  const folded = fold(text);
  if (asAbove.has(folded)) return 'as-above';
  return /^[-.…]+$/.test(folded) || nobody.has(folded) ? 'nobody' : null;
}

function ownerOf(line: Line, piece: Piece): Owner {
  const text = textOf(line, piece);
  return {
    name: piece.known?.name ?? text.replace(/\s+/g, ' '),
    text,
    organisation: piece.known?.organisation ?? null,
  };
}

/** Groups that follow each other are told as they stand: "Các sở, ngành và các đơn vị liên quan". */
function runsOf(pieces: readonly Piece[]): readonly Pick<Piece, 'start' | 'end'>[] {
  const runs: { start: number; end: number }[] = [];
  pieces.forEach((piece, index) => {
    const last = runs.at(-1);
    if (piece.kind !== 'group') return;
    if (last !== undefined && pieces[index - 1]?.kind === 'group') last.end = piece.end;
    else runs.push({ start: piece.start, end: piece.end });
  });
  return runs;
}
