import { mergeWorkbooks } from '../../app';
import type { Host as ExcelHost } from '../../app';
import { createHost, type MemoryHost } from '../../host';
import type { OpenFailure } from '../page/open-workbook';

/** A file that was dropped on the page. */
export interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface MergedFiles {
  readonly file: Uint8Array;
  /** What has come of it, in sentences. */
  readonly told: readonly string[];
}

/** Several workbooks into one; null where none of them has an appendix. What is not read is told in the workbook. */
export async function mergeDropped(
  files: readonly DroppedFile[],
  open: (bytes: Uint8Array, name: string) => MemoryHost | OpenFailure,
  language: 'vi' | 'en',
): Promise<MergedFiles | null> {
  const into = createHost({ name: 'Phụ lục ghép.xlsx' });
  const { nothing, told } = await mergeWorkbooks(
    files.map(({ bytes, name }) => ({
      name,
      open: () => {
        const opened = open(bytes, name);
        return 'why' in opened ? opened : asExcel(opened);
      },
    })),
    asExcel(into),
    { base: null, language },
  );
  return nothing ? null : { file: into.saveWorkbook(), told };
}

function asExcel(memory: MemoryHost): ExcelHost {
  return {
    run: (batch) => memory.run(batch),
    supports: (set, version) => memory.supports(set, version),
    on: (event, handler) => memory.on(event, handler),
    language: memory.language,
    theme: 'light',
  };
}
