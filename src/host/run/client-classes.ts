import { anyClass, type AnyMember, type ClassName } from '../model';
import { ClientObject } from './client-object';
import { ClientResult } from './client-result';
import type { ObjectState } from './object-state';

type ClientClass = typeof ClientObject;

const classes = new Map<ClassName, ClientClass>();

/** The class that scripts see, made member by member from its description. */
export function clientClass(name: ClassName): ClientClass {
  const made = classes.get(name) ?? makeClass(name);
  classes.set(name, made);
  return made;
}

function makeClass(name: ClassName): ClientClass {
  const made = class extends ClientObject {};
  for (const [member, described] of Object.entries(anyClass(name).members)) {
    if (described)
      Object.defineProperty(made.prototype, member, { configurable: true, ...descriptor(member, described) });
  }
  return made;
}

function descriptor(name: string, member: AnyMember): PropertyDescriptor & ThisType<ClientObject> {
  const { event, lists, opens } = member;
  if (event !== undefined) return getter((object) => object.event(name, member));
  if (lists !== undefined) return getter((object) => object.items());
  if (opens !== undefined && member.call)
    return method((object, args) => object.open(name, opens, member, args));
  if (opens !== undefined) return getter((object) => object.child(name, opens));
  if (!member.call) return property(name, member);
  if (member.answers !== true) return method((object, args) => object.call(name, member, args));
  return method((object, args) => {
    const result = new ClientResult();
    object.call(name, member, args, (value) => result.resolve(value));
    return result;
  });
}

const getter = (read: (object: ObjectState) => unknown): PropertyDescriptor & ThisType<ClientObject> => ({
  get() {
    return read(ClientObject.stateOf(this));
  },
});

const method = (
  call: (object: ObjectState, args: readonly unknown[]) => unknown,
): PropertyDescriptor & ThisType<ClientObject> => ({
  value(...args: readonly unknown[]) {
    return call(ClientObject.stateOf(this), args);
  },
});

/** A property that cannot be written is refused by the language itself, as in office.js. */
const property = (name: string, member: AnyMember): PropertyDescriptor & ThisType<ClientObject> => ({
  get() {
    return ClientObject.stateOf(this).read(name, member);
  },
  ...(member.set && {
    set(value: unknown) {
      ClientObject.stateOf(this).write(name, value);
    },
  }),
});
