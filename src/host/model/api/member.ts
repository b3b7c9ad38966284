import type { ClassName, Client, NameOf, Self } from './class-map';
import type { EventName } from './events';

/** A version of the requirement set ExcelApi. */
export type Version = `1.${number}`;

type IsAny<T> = 0 extends 1 & T ? true : false;
type ClientObject = OfficeExtension.ClientObject;

/** A value of office.js as it stands here: enums are their strings, objects what stands for them. */
export type Plain<T> =
  IsAny<T> extends true
    ? unknown
    : T extends string
      ? `${T}`
      : T extends number | boolean | null | undefined
        ? T
        : T extends ClientObject
          ? Self<NameOf<T>>
          : T extends readonly (infer Item)[]
            ? readonly Plain<Item>[]
            : T extends object
              ? { readonly [K in keyof T]: Plain<T[K]> }
              : never;

/** What may be written: a grid of anything also takes one value for all its cells, so it is looked at first. */
type Written<T> = T extends readonly (readonly (infer Cell)[])[]
  ? IsAny<Cell> extends true
    ? unknown
    : Plain<T>
  : Plain<T>;

type Arguments<A extends readonly unknown[]> = { [I in keyof A]: Plain<A[I]> };

interface Since {
  /** The version that the client asks for before it lets the member through; as old as its class where absent. */
  readonly since?: Version;
  /** Under which name office.js sets it, where that is not the member's own. */
  readonly setAs?: string;
}

interface Reads<S, V> extends Since {
  get(self: S): Plain<V> | null;
}
interface ReadsAndWrites<S, V> extends Reads<S, V> {
  set(self: S, value: Written<V>): void;
}
interface Opens<S, N extends ClassName> extends Since {
  readonly opens: N;
  get(self: S): Self<N> | null;
}
interface Lists<S, N extends ClassName> extends Since {
  readonly lists: N;
  get(self: S): readonly Self<N>[];
}
interface OpensByCall<S, N extends ClassName, A extends readonly unknown[]> extends Since {
  readonly opens: N;
  /** The object is found by a call that the client does not repeat: it ends with the batch unless it has an id. */
  readonly once?: true;
  /** A `getItem` that office.js calls by its name, and not as the indexer of its collection. */
  readonly byName?: true;
  call(self: S, ...args: A): Self<N> | null;
}
interface Answers<S, A extends readonly unknown[], V> extends Since {
  /** Whether the call hands something back; the client then keeps a result. */
  readonly answers: true;
  call(self: S, ...args: A): V;
}
interface Acts<S, A extends readonly unknown[]> extends Since {
  readonly answers: false;
  call(self: S, ...args: A): void;
}
type Calls<S, A extends readonly unknown[], R> =
  R extends OfficeExtension.ClientResult<infer V> ? Answers<S, A, Plain<V>> : Acts<S, A>;
interface Fires<S> extends Since {
  readonly event: EventName;
  /** Whose event it is: a sheet's id, or the workbook. */
  target(self: S): string;
}

/** Types are told apart with their `readonly`, which assignability overlooks. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- T compares A and B.
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type IsReadonly<T, K extends keyof T> = Same<Pick<T, K>, Readonly<Pick<T, K>>>;

type PropertyMember<T, K extends keyof T, S> =
  IsReadonly<T, K> extends true ? Reads<S, T[K]> : Reads<S, T[K]> | ReadsAndWrites<S, T[K]>;

type MemberOf<T, K extends keyof T, S> =
  IsAny<T[K]> extends true
    ? PropertyMember<T, K, S>
    : T[K] extends OfficeExtension.EventHandlers<unknown>
      ? Fires<S>
      : T[K] extends ClientObject
        ? Opens<S, NameOf<T[K]>>
        : T[K] extends readonly (infer Item extends ClientObject)[]
          ? Lists<S, NameOf<Item>>
          : T[K] extends (...args: infer A) => infer R
            ? R extends ClientObject
              ? OpensByCall<S, NameOf<R>, Arguments<A>>
              : Calls<S, Arguments<A>, R>
            : PropertyMember<T, K, S>;

type Own<T> = Exclude<keyof T, keyof ClientObject | 'load' | 'set' | 'toJSON' | 'track' | 'untrack'>;

/** The members of a class that the host models, each held against the type that office.js declares for it. */
export type Members<N extends ClassName> = {
  readonly [K in Own<Client<N>>]?: MemberOf<Client<N>, K, Self<N>>;
};

/** One class: what it is called by, and what its members do. The one description that all doors read. */
export interface ApiClass<N extends ClassName> {
  readonly members: Members<N>;
  /** What finds the object again in its collection. */
  readonly id?: (self: Self<N>) => string | number;
  /** The collection of the workbook that knows every object of the class by its id. */
  readonly home?: 'worksheets' | 'tables';
  /** Held by a reference while a batch runs, as ranges are. */
  readonly tracked?: true;
  readonly collection?: true;
}

/** A member as the doors see it, whatever its class. */
export interface AnyMember {
  readonly since?: Version;
  readonly setAs?: string;
  readonly opens?: ClassName;
  readonly lists?: ClassName;
  readonly event?: EventName;
  readonly once?: true;
  readonly byName?: true;
  readonly answers?: boolean;
  get?(self: unknown): unknown;
  set?(self: unknown, value: unknown): void;
  call?(self: unknown, ...args: readonly unknown[]): unknown;
  target?(self: unknown): string;
}

export interface AnyClass {
  readonly members: Readonly<Record<string, AnyMember | undefined>>;
  readonly home?: 'worksheets' | 'tables';
  readonly tracked?: true;
  readonly collection?: true;
  id?(self: unknown): string | number;
}
