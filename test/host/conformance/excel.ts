import { createHost, type MemoryHost, type Profile } from '../../../src/host';
import { profiles } from '../../../src/host/richapi';

/** The lowest version that the add-in supports. */
export const floorProfile: Profile = { sets: { ExcelApi: '1.13', RichApiRuntime: '1.1' } };
export const usualProfile: Profile = profiles.excel2021;

/** The workbook that every claim starts from: one blank sheet, in English, in a year that does not pass. */
export const openExcel = (profile: Profile = usualProfile): MemoryHost =>
  createHost({ profile, language: 'en-US', year: 2026 });
