import type { DefinedName } from '../../package';
import { HostError, invalidArgument } from '../host-error';
import { parseReference } from '../address/reference';
import type { Book } from './book';
import { permitWriting } from './permission';
import type { Region } from './region';
import type { Sheet } from './sheet';

/** Where names are looked up: a sheet's own, or the workbook's. */
export interface NameScope {
  readonly book: Book;
  readonly sheet?: Sheet;
}

/** A defined name. What the file says of it stands until `refersTo`, `visible` or `comment` is another. */
export class Name {
  constructor(
    readonly scope: NameScope,
    readonly name: string,
    /** Without `=`. */
    public refersTo: string,
    public visible: boolean,
    public comment: string,
    readonly origin?: DefinedName,
  ) {}
}

export const namesOf = (book: Book, names: readonly DefinedName[]): readonly Name[] =>
  names.flatMap((origin) => {
    const sheet =
      origin.sheet === undefined ? undefined : book.sheets.find(({ key }) => key === origin.sheet);
    if (origin.sheet !== undefined && !sheet) return [];
    const scope = sheet ? { book, sheet } : { book };
    return [new Name(scope, origin.name, origin.refersTo, !origin.hidden, origin.comment ?? '', origin)];
  });

/** Names that Excel keeps for itself are not listed among the names. */
export const isBuiltIn = (name: Name): boolean => name.name.startsWith('_xlnm.');

export const namesIn = ({ book, sheet }: NameScope): readonly Name[] =>
  book.names.filter((name) => name.scope.sheet === sheet && !isBuiltIn(name));

export const findName = (scope: NameScope, wanted: string): Name | undefined =>
  namesIn(scope).find(({ name }) => name.toLowerCase() === wanted.toLowerCase());

/** A letter or underscore first, no spaces, and nothing that reads as a cell. */
const VALID = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const CELL = /^(?:[A-Za-z]{1,3}\d{1,7}|[RrCc]|[Rr]\d*[Cc]\d*)$/;

export function addName(scope: NameScope, wanted: string, refersTo: string, comment = ''): Name {
  permitWriting(scope.book);
  if (!VALID.test(wanted) || CELL.test(wanted) || wanted.length > 255) throw invalidArgument();
  if (findName(scope, wanted)) throw new HostError('ItemAlreadyExists');
  const name = new Name(scope, wanted, refersTo, true, comment);
  scope.book.names = [...scope.book.names, name];
  scope.book.calculation.restructured(wanted);
  return name;
}

export function removeName(name: Name): void {
  permitWriting(name.scope.book);
  const { book } = name.scope;
  book.names = book.names.filter((other) => other !== name);
  book.calculation.restructured(name.name);
}

/** The cells that a name stands for, or nothing where it is a value or a formula. */
export const regionOfName = (name: Name): Region | undefined => {
  const { book, sheet } = name.scope;
  return parseReference(book, name.refersTo, sheet);
};
