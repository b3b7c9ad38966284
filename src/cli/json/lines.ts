/** A list of which each member stands on a line of its own, made while it is written. */
export class Lines<T> {
  constructor(
    private readonly list: Iterable<T>,
    private readonly shape: (member: T) => unknown,
  ) {}

  *[Symbol.iterator](): Generator {
    for (const member of this.list) yield this.shape(member);
  }
}

/**
 * A value as JSON, piece by piece, so that a hundred thousand records never stand in memory twice. What holds
 * lines is spread out over lines, everything else is written in one.
 */
export function* jsonPieces(value: unknown, indent = ''): Generator<string> {
  const inner = `${indent}  `;
  if (value instanceof Lines) yield* block('[', ']', indent, linesOf(value, inner));
  else if (holdsLines(value)) yield* block('{', '}', indent, membersOf(value, inner));
  else yield JSON.stringify(value);
}

function* linesOf(lines: Iterable<unknown>, indent: string): Generator<Iterable<string>> {
  for (const member of lines) yield jsonPieces(member, indent);
}

function* membersOf(value: object, indent: string): Generator<Iterable<string>> {
  for (const [name, member] of Object.entries(value)) {
    if (member !== undefined) yield named(name, member, indent);
  }
}

function* named(name: string, member: unknown, indent: string): Generator<string> {
  yield `${JSON.stringify(name)}: `;
  yield* jsonPieces(member, indent);
}

function* block(
  opening: string,
  closing: string,
  indent: string,
  members: Iterable<Iterable<string>>,
): Generator<string> {
  let first = true;
  yield opening;
  for (const member of members) {
    yield `${first ? '' : ','}\n${indent}  `;
    first = false;
    yield* member;
  }
  yield first ? closing : `\n${indent}${closing}`;
}

function holdsLines(value: unknown): value is object {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).some((member) => member instanceof Lines || holdsLines(member))
  );
}
