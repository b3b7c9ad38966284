import { pciTable } from './bac-giang-pci-2023';
import { relativeGoals } from './dak-nong-pci-2020';
import { pciUnits } from './lang-son-pci-2022';
import { piiAppendix } from './bac-giang-pii-2024';
import { taskList } from './quang-ngai-tasks-2024';
import type { Sample } from './sample';

/** The workbooks in assets/samples. */
export const samples: readonly Sample[] = [piiAppendix, pciTable, pciUnits, taskList, relativeGoals];
