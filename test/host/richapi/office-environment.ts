import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Script, type Context } from 'node:vm';
import { TestEnvironment } from 'jest-environment-jsdom';

const distribution = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const ORIGIN = 'https://localhost/officejs/';
const compiled = new Map<string, Script>();

function scriptAt(file: string): Script {
  const script = compiled.get(file) ?? new Script(readFileSync(file, 'utf8'), { filename: file });
  compiled.set(file, script);
  return script;
}

/**
 * A page in which the real, unmodified office.js is loaded once a test has installed a host. It finds its other
 * parts beside itself by adding script elements; those are answered from the package on disk.
 */
export default class OfficeEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    // jsdom has not what every browser has; bytes are of one kind on both sides.
    Object.assign(this.global, { TextDecoder, TextEncoder, Uint8Array, loadOfficeJs: () => this.#load() });
  }

  #load(): void {
    const { window } = this.dom ?? {};
    const context = this.getVmContext();
    if (!window || !context) throw new Error('The page is gone.');
    const marker = window.document.createElement('script');
    marker.type = 'text/plain';
    marker.src = `${ORIGIN}office.js`;
    window.document.head.appendChild(marker);
    marker.type = 'text/javascript';
    for (const name of ['appendChild', 'insertBefore'] as const)
      this.#answerScripts(window.Node.prototype, name, context);
    scriptAt(path.join(distribution, 'office.js')).runInContext(context);
  }

  #answerScripts(prototype: Node, name: 'appendChild' | 'insertBefore', context: Context): void {
    const original = prototype[name] as (...given: unknown[]) => unknown;
    const answer = (element: HTMLScriptElement): void => {
      const file = path.join(distribution, element.src.slice(ORIGIN.length).replace(/\?.*/, ''));
      queueMicrotask(() => {
        if (!existsSync(file)) return void element.onerror?.('missing');
        scriptAt(file).runInContext(context);
        element.onload?.(new this.global.Event('load'));
      });
    };
    Object.defineProperty(prototype, name, {
      configurable: true,
      writable: true,
      value(this: Node, element: Node & Partial<HTMLScriptElement>, ...rest: unknown[]) {
        if (element.tagName !== 'SCRIPT' || !element.src?.startsWith(ORIGIN)) {
          return original.call(this, element, ...rest);
        }
        answer(element as HTMLScriptElement);
        return element;
      },
    });
  }
}
