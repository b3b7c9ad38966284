import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { RuleTable } from './rule-table';

const folder = path.join(__dirname, 'tables');
const load = createRequire(__filename);

interface NamedTable {
  /** The name of its file. */
  readonly name: string;
  readonly table: RuleTable;
}

/** Every rule's table, by the name of its file. A new table needs no entry anywhere. */
export const allTables: readonly NamedTable[] = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => {
    const { table }: { table: RuleTable } = load(path.join(folder, file));
    return { name: path.basename(file, '.ts'), table };
  });
