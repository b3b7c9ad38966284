import { PathType, type ObjectPath } from '../richapi';
import { invalidPath } from './client-error';

interface PathTraits {
  readonly isCollection?: boolean | undefined;
  /** Found by a call that is not repeated: unless an answer brings an id, the batch is the end of it. */
  readonly endsWithBatch?: boolean | undefined;
  readonly argumentPaths?: readonly ClientPath[];
}

/** How an object is found. An answer may name a better way: by id in its collection, or by a reference. */
export class ClientPath {
  #isValid = true;
  #endsWithBatch: boolean;
  #argumentPaths: readonly ClientPath[];
  readonly #isCollection: boolean;
  #parent: ClientPath | undefined;

  constructor(
    readonly info: ObjectPath,
    parent?: ClientPath,
    { argumentPaths = [], endsWithBatch = false, isCollection = false }: PathTraits = {},
  ) {
    this.#parent = parent;
    this.#isCollection = isCollection;
    this.#endsWithBatch = endsWithBatch;
    this.#argumentPaths = argumentPaths;
  }

  get id(): number {
    return this.info.Id;
  }

  get parent(): ClientPath | undefined {
    return this.#parent;
  }

  get argumentPaths(): readonly ClientPath[] {
    return this.#argumentPaths;
  }

  /** Refuses to use an object that can no longer be found. */
  check(): void {
    if (!this.#isValid) throw invalidPath(this.expression);
    this.parent?.check();
  }

  endBatch(): void {
    if (this.#endsWithBatch) this.#isValid = false;
  }

  invalidate(): void {
    this.#isValid = false;
  }

  becomeNull(): void {
    this.#reset({ ObjectPathType: PathType.nullObject, Name: '' });
    this.#parent = undefined;
  }

  becomeReference(reference: string): void {
    this.#reset({ ObjectPathType: PathType.reference, Name: reference });
    delete this.info.ParentObjectPathId;
    this.#parent = undefined;
  }

  /** Found by its id: in the collection that it came from, or in the one that knows all of its class. */
  becomeItem(id: unknown, collection?: ClientPath): void {
    if (collection) this.#parent = collection;
    else if (!this.#isInCollection()) return;
    this.#reset({ ObjectPathType: PathType.indexer, Name: '', ArgumentInfo: { Arguments: [id] } });
    if (this.#parent) this.info.ParentObjectPathId = this.#parent.id;
  }

  #isInCollection(): boolean {
    return this.#parent !== undefined && this.#parent.#isCollection;
  }

  #reset(info: Partial<ObjectPath>): void {
    this.#isValid = true;
    this.#endsWithBatch = false;
    this.#argumentPaths = [];
    Object.assign(this.info, { ArgumentInfo: {} }, info);
  }

  /** `worksheets.getItem().getRange()`, as an error names it. */
  get expression(): string {
    return [this.parent?.expression ?? '', this.#name()].filter((name) => name !== '').join('.');
  }

  #name(): string {
    const { Name, ObjectPathType } = this.info;
    const name = Name.charAt(0).toLowerCase() + Name.slice(1);
    switch (ObjectPathType) {
      case PathType.method:
        return `${name}()`;
      case PathType.property:
        return name;
      case PathType.indexer:
        return 'getItem()';
      case PathType.reference:
        return '_reference()';
      default:
        return '';
    }
  }
}
