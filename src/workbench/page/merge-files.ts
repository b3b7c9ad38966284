import { contributeFromExcel, writeMerged } from '../../app';
import { createHost, type MemoryHost } from '../../host';
import { textsIn } from '../../locale';
import { language } from '../texts';
import type { OpenFailure } from './open-workbook';

/** A file that was dropped: the workbook that it holds, or why it holds none. */
export interface Dropped {
  readonly name: string;
  readonly workbook: MemoryHost | OpenFailure;
}

/** One workbook made of many, and what is to be said of it. */
export interface MergedWorkbook {
  readonly bytes: Uint8Array;
  readonly told: string;
}

/** Puts the appendices of many departments into one workbook; a file that cannot be read is named in it. */
export async function mergeFiles(files: readonly Dropped[]): Promise<MergedWorkbook | OpenFailure> {
  const { told } = textsIn(language).merging;
  const contributions = [];
  const unread = [];
  for (const { name, workbook } of files) {
    if ('why' in workbook) unread.push({ file: name, why: workbook.why });
    else contributions.push(await contributeFromExcel(workbook, name));
  }
  if (contributions.every(({ tables }) => tables.length === 0)) return { why: told.nothing };
  const host = createHost();
  const merged = await writeMerged(host, contributions, { base: null, language, unread });
  const records = merged.tables.flatMap((table) => table.records);
  const senders = merged.shares.filter((share) => share.records > 0);
  const sentences = [
    told.merged(records.length, senders.length),
    told.contradictions(merged.contradictions.length),
    ...unread.map(({ file, why }) => `${file}: ${why}`),
  ];
  return { bytes: host.saveWorkbook(), told: sentences.join(' ') };
}
