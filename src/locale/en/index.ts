import type { Dictionary } from '../vi';
import { callFaults } from './call-faults';
import { fileFaults, sheetMissing } from './file-faults';
import { help } from './help';
import { reasons } from './reasons';
import { report } from './report';
import { words } from './words';

export const en: Dictionary = { callFaults, fileFaults, help, reasons, report, sheetMissing, words };
