import { writeTemplate } from '../../app';
import { textsIn } from '../../locale';
import type { TemplateCall } from '../arguments/call';
import { save } from '../deliver';
import { newInMemory } from '../files/in-memory';
import type { Io } from '../io';
import { status } from '../status';

/** `soat template`: a fresh appendix with drop-down lists. */
export async function template({ framework, language, workbook }: TemplateCall, io: Io): Promise<number> {
  const memory = newInMemory();
  await writeTemplate(memory.host, framework);
  save(memory.save(), workbook, io);
  io.output.write(`${textsIn(language).report.saved(workbook)}\n`);
  return status.fine;
}
