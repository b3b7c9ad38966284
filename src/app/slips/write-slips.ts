import type { Host, Watch, WrittenPage } from '../../excel';
import { readAnswers, writePages } from '../../excel';
import type { SummarySource } from '../../summary';
import { answerPlaces, slipsPage } from '../../summary';

/**
 * Writes the sheet Phiếu giao nhiệm vụ, in place where it stands already, with what was answered there. Null where
 * the workbook has no appendix: nothing is written. Five syncs. `at` is
 * the time, as it is to be told again later.
 */
export async function writeSlips(
  host: Host,
  source: SummarySource,
  watch: Watch = {},
  at: string | null = null,
): Promise<WrittenPage | null> {
  const page = slipsPage(source, await readAnswers(host, 'slips', answerPlaces));
  if (!page) return null;
  const [written] = await writePages(host, [page], watch, at);
  return written ?? null;
}
