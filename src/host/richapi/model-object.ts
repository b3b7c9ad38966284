import { camelCase } from './protocol';
import { anyClass, HostError, type AnyClass, type AnyMember, type ClassName } from '../model';

/** Something of the model, and the class under which it is spoken to. */
export interface ModelObject {
  readonly name: ClassName;
  readonly self: unknown;
}

export const classOf = ({ name }: ModelObject): AnyClass => anyClass(name);

const modelled = (name: string, member: string): HostError =>
  new HostError('ApiNotFound', `The host does not model ${name}.${member}.`, `${name}.${member}`);

/** What the wire calls a member is called this in scripts. */
export function scriptName(object: ModelObject, wire: string): string {
  const renamed = Object.entries(classOf(object).members).find(([, member]) => member?.setAs === wire);
  return renamed?.[0] ?? camelCase(wire);
}

/** A member by its name in scripts; what the host does not model is refused by name. */
export function memberOf(object: ModelObject, member: string): AnyMember {
  const { members } = classOf(object);
  const found = Object.hasOwn(members, member) ? members[member] : undefined;
  if (!found) throw modelled(object.name, member);
  return found;
}

/** The members that are plain values: what `*` selects. */
export const scalarsOf = (object: ModelObject): readonly string[] =>
  Object.entries(classOf(object).members).flatMap(([name, member]) =>
    member?.get && !member.opens && !member.lists ? [name] : [],
  );

/** What a member that opens or lists objects gives, with the class of the objects. */
export const opened = (member: AnyMember, self: unknown): ModelObject | null => {
  const name = member.opens;
  return name === undefined || self === null || self === undefined ? null : { name, self };
};

export function read(object: ModelObject, name: string): unknown {
  const member = memberOf(object, name);
  if (!member.get) throw modelled(object.name, name);
  return member.get(object.self);
}

export function write(object: ModelObject, name: string, value: unknown): void {
  const member = memberOf(object, name);
  if (!member.set) {
    throw new HostError('InvalidArgument', `The property '${name}' cannot be set.`, `${object.name}.${name}`);
  }
  member.set(object.self, value);
}

export function call(object: ModelObject, name: string, args: readonly unknown[]): unknown {
  const member = memberOf(object, name);
  if (!member.call) throw modelled(object.name, name);
  return member.call(object.self, ...args);
}

/** The object that a property or a call leads to. */
export function open(object: ModelObject, name: string, args?: readonly unknown[]): ModelObject | null {
  const member = memberOf(object, name);
  const self = args && member.call ? member.call(object.self, ...args) : member.get?.(object.self);
  return opened(member, self);
}
