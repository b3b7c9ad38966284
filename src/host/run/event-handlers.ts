import type { EventName, HostEvent } from '../model';
import { ActionType } from '../richapi';
import type { Context } from './context';
import { eventArguments } from './event-arguments';

type Handler = (args: unknown) => unknown;

/** `sheet.onChanged`: takes effect, and ends, with the next sync. */
export class EventHandlers {
  readonly #handlers: Handler[] = [];
  #stop: (() => void) | undefined;

  constructor(
    readonly context: Context,
    readonly name: EventName,
    readonly target: () => string,
  ) {}

  add(handler: Handler): { readonly context: Context; remove(): void } {
    this.#atNextSync(() => {
      this.#handlers.push(handler);
      this.#stop ??= this.context.door.listen((event) => this.#handle(event));
    });
    return { context: this.context, remove: () => this.remove(handler) };
  }

  remove(handler: Handler): void {
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
    if (name !== this.name || target !== this.target()) return;
    for (const handler of [...this.#handlers]) handler(eventArguments(name, message));
  }
}
