import { apiEvents, type EventName, type HostEvent } from '../model';
import { ActionType } from '../richapi';
import type { Context } from './context';
import { eventArguments } from './event-arguments';

type Handler = (args: unknown) => unknown;

/** Whose event it is. */
interface EventOwner {
  target(): string;
  /** Has the host begin or end telling of it. */
  register(call: string): void;
}

/** `sheet.onChanged`: takes effect, and ends, with the next sync. */
export class EventHandlers {
  readonly #handlers: Handler[] = [];
  #stop: (() => void) | undefined;

  constructor(
    readonly context: Context,
    readonly name: EventName,
    readonly owner: EventOwner,
  ) {}

  add(handler: Handler): { readonly context: Context; remove(): void } {
    if (this.#handlers.length === 0) this.owner.register(apiEvents[this.name].on);
    this.#atNextSync(() => {
      this.#handlers.push(handler);
      this.#stop ??= this.context.door.listen((event) => this.#handle(event));
    });
    return { context: this.context, remove: () => this.remove(handler) };
  }

  remove(handler: Handler): void {
    if (this.#handlers.length === 1) this.owner.register(apiEvents[this.name].off);
    this.#atNextSync(() => {
      const at = this.#handlers.lastIndexOf(handler);
      if (at >= 0) this.#handlers.splice(at, 1);
      if (this.#handlers.length > 0) return;
      this.#stop?.();
      this.#stop = undefined;
    });
  }

  #atNextSync(act: () => void): void {
    this.context.pending.add(
      { ActionType: ActionType.trace, Name: 'Trace', ObjectPathId: 0 },
      undefined,
      act,
    );
  }

  #handle({ message, name, target }: HostEvent): void {
    if (name !== this.name || target !== this.owner.target()) return;
    for (const handler of [...this.#handlers]) handler(eventArguments(name, message));
  }
}
