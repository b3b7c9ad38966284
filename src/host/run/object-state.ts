import { anyClass, WORKBOOK_TARGET, type AnyClass, type AnyMember, type ClassName } from '../model';
import { ActionType, pascalCase, PathType } from '../richapi';
import { collectArguments } from './arguments';
import { invalidArgument, notLoaded } from './client-error';
import { ClientObject } from './client-object';
import type { Context } from './context';
import { EventHandlers } from './event-handlers';
import { parseLoadOption } from './load-option';
import { ClientPath } from './path';

/** What a context knows of one object: how it is found, and what was loaded of it. */
export class ObjectState {
  readonly #class: AnyClass;
  readonly #loaded = new Map<string, unknown>();
  readonly #children = new Map<string, ClientObject>();
  readonly #events = new Map<string, EventHandlers>();
  #items: readonly ClientObject[] | undefined;
  /** Unknown until the host has looked for it. */
  isNull: boolean | undefined;

  constructor(
    readonly context: Context,
    readonly name: ClassName,
    readonly path: ClientPath,
  ) {
    this.#class = anyClass(name);
    if (!context.isAnswering) context.pending.instantiate(path, (value) => this.#identify(value));
    if (this.#class.tracked) context.track(path);
  }

  load(option: unknown): void {
    const QueryInfo = parseLoadOption(option);
    this.#act(ActionType.query, '', { QueryInfo }, (value) => this.answer(value));
  }

  set(properties: object): void {
    const entries: readonly (readonly [string, unknown])[] = Object.entries(properties);
    for (const [name, value] of entries) {
      const member = this.#class.members[name];
      if (member?.opens !== undefined && typeof value === 'object')
        this.child(name, member.opens).set({ ...value });
      else if (member?.set) this.write(name, value);
      else throw invalidArgument('properties', `${this.name}.set`);
    }
  }

  toJSON(): Record<string, unknown> {
    const json: Record<string, unknown> = Object.fromEntries(this.#loaded);
    for (const [name, child] of this.#children) {
      // What an object lies in is not a part of it.
      if (this.#class.members[name]?.opens === 'Worksheet') continue;
      const state = ClientObject.stateOf(child);
      json[name] = state.#items ? state.toJSON().items : state.toJSON();
    }
    if (this.#items) json.items = this.#items.map((item) => item.toJSON());
    return json;
  }

  /** A plain property, once it was loaded. */
  read(name: string, member: AnyMember): unknown {
    const value = this.#loaded.get(name);
    if (value === undefined && this.isNull !== true) throw notLoaded(name, this.name);
    this.#require(name, member);
    return value;
  }

  write(name: string, value: unknown): void {
    const { args } = collectArguments(this.context, [value]);
    this.#loaded.set(name, value);
    this.#act(ActionType.setProperty, pascalCase(name), { ArgumentInfo: args });
  }

  items(): readonly ClientObject[] | undefined {
    if (!this.#items && this.isNull !== true) throw notLoaded('items', this.name);
    return this.#items;
  }

  /** The object behind a property. */
  child(name: string, opens: ClassName): ClientObject {
    this.#require(name, this.#class.members[name]);
    const known = this.#children.get(name);
    if (known) return known;
    const path = this.#pathTo(
      PathType.property,
      pascalCase(name),
      {},
      { isCollection: anyClass(opens).collection },
    );
    const child = this.context.object(opens, path);
    this.#children.set(name, child);
    return child;
  }

  /** The object that a call leads to. */
  open(name: string, opens: ClassName, member: AnyMember, given: readonly unknown[]): ClientObject {
    this.#require(name, member);
    const { args, paths } = collectArguments(this.context, given);
    const isIndexer = name === 'getItem' && this.#class.collection === true && member.byName !== true;
    const path = this.#pathTo(
      isIndexer ? PathType.indexer : PathType.method,
      isIndexer ? '' : pascalCase(name),
      { ArgumentInfo: args },
      { endsWithBatch: member.once ?? anyClass(opens).tracked, argumentPaths: paths },
    );
    path.check();
    return this.context.object(opens, path);
  }

  /** A call that does something, and may hand a plain value back. */
  call(name: string, member: AnyMember, given: readonly unknown[], handler?: (value: unknown) => void): void {
    this.#require(name, member);
    const { args, paths } = collectArguments(this.context, given);
    for (const path of paths) this.context.pending.instantiate(path);
    this.#act(ActionType.method, pascalCase(name), { ArgumentInfo: args }, handler);
  }

  event(name: string, member: AnyMember): EventHandlers {
    this.#require(name, member);
    const known =
      this.#events.get(name) ??
      new EventHandlers(this.context, member.event ?? 'changed', {
        target: () => this.#target(),
        register: (call) => this.#act(ActionType.method, call, {}),
      });
    this.#events.set(name, known);
    return known;
  }

  /** Takes what the host said of the object, and of those behind it. */
  answer(value: unknown): void {
    this.#identify(value);
    if (this.isNull) return;
    const told = entriesOf(value);
    for (const [name, member] of Object.entries(this.#class.members)) {
      const key = pascalCase(name);
      if (!member || !told.has(key) || member.call) continue;
      if (member.opens === undefined) this.#loaded.set(name, told.get(key));
      else ClientObject.stateOf(this.child(name, member.opens)).answer(told.get(key));
    }
    const items = told.get('_Items');
    const lists = this.#class.members.items?.lists;
    if (Array.isArray(items) && lists)
      this.#items = items.map((item: unknown, at) => this.#item(item, at, lists));
  }

  #item(value: unknown, index: number, lists: ClassName): ClientObject {
    const id = idOf(entriesOf(value));
    const byId = id !== undefined && this.#class.members.getItem !== undefined;
    const ArgumentInfo = { Arguments: [byId ? id : index] };
    const path = byId
      ? this.#pathTo(PathType.indexer, '', { ArgumentInfo })
      : this.#pathTo(PathType.method, 'GetItemAt', { ArgumentInfo });
    const item = this.context.object(lists, path);
    ClientObject.stateOf(item).answer(value);
    return item;
  }

  #identify(value: unknown): void {
    this.isNull = value === null || value === undefined;
    if (this.isNull) {
      this.path.becomeNull();
      return;
    }
    const told = entriesOf(value);
    const id = idOf(told);
    const reference = told.get('_ReferenceId');
    if (told.has('Id')) this.#loaded.set('id', id);
    if (typeof reference === 'string') this.path.becomeReference(reference);
    else if (id !== undefined)
      this.path.becomeItem(id, this.#class.home && this.context.homeOf(this.#class.home));
  }

  /** Only sheets and the workbook fire events; a sheet's id comes with the answer that found it. */
  #target(): string {
    const id = this.#loaded.get('id');
    return typeof id === 'string' ? id : WORKBOOK_TARGET;
  }

  #require(name: string, member: AnyMember | undefined): void {
    this.context.require(`${this.name}.${name}`, member?.since);
  }

  #pathTo(
    type: number,
    Name: string,
    part: object,
    traits?: ConstructorParameters<typeof ClientPath>[2],
  ): ClientPath {
    const info = {
      Id: this.context.nextId(),
      ObjectPathType: type,
      Name,
      ParentObjectPathId: this.path.id,
      ...part,
    };
    return new ClientPath(info, this.path, traits);
  }

  #act(type: number, name: string, part: object, handler?: (value: unknown) => void): void {
    const { context, path } = this;
    path.check();
    context.pending.instantiate(path);
    context.pending.add({ ActionType: type, Name: name, ObjectPathId: path.id, ...part }, path, handler);
  }
}

const entriesOf = (value: unknown): ReadonlyMap<string, unknown> =>
  new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);

const idOf = (told: ReadonlyMap<string, unknown>): unknown => told.get('Id') ?? told.get('_Id');
