import type { Host } from '../../app';
import { createHost } from '../../host';
import type { MemoryHost } from '../../host';

/** A workbook from a file, open in memory as it would be in Excel, and as the adapter sees it. */
export interface InMemory {
  readonly host: Host;
  readonly save: MemoryHost['saveWorkbook'];
}

export function openInMemory({ file, name }: { readonly file: Uint8Array; readonly name: string }): InMemory {
  return seenByAdapter(createHost({ file, name }));
}

/** An empty workbook, to be filled. */
export function newInMemory(): InMemory {
  return seenByAdapter(createHost());
}

function seenByAdapter(memory: MemoryHost): InMemory {
  return {
    host: {
      run: (batch) => memory.run(batch),
      supports: (set, version) => memory.supports(set, version),
      on: (event, handler) => memory.on(event, handler),
      language: memory.language,
      theme: 'light',
    },
    save: () => memory.saveWorkbook(),
  };
}
