import type { Dictionary } from '../../locale';
import { appendixJson } from '../json/appendix';
import { jsonPieces, Lines } from '../json/lines';
import { notesOf, version } from '../json/report';
import type { ComputedBook } from './gaps';

/** The answer of `soat gaps --format json`: the file as `soat check` tells it, without the findings. */
export function* gapsJson(file: string, book: ComputedBook, texts: Dictionary): Generator<string> {
  yield* jsonPieces({
    version,
    file,
    appendices: new Lines(book.appendices, (each) => appendixJson(each, texts)),
    notes: notesOf(book),
  });
  yield '\n';
}
