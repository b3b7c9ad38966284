import { makeReader } from '../../src/appendix';
import { reference } from '../../src/frameworks';
import type { Contribution, MergedRecord, Source } from '../../src/merge';
import { contributionOf } from '../../src/merge';
import type { WrittenSheet } from '../support/read';
import { read } from '../support/read';

const { owners } = makeReader(reference);

/** A file with a sheet as a test writes it, read as the product reads it. */
export function contributed(file: string, ...sheets: readonly WrittenSheet[]): Contribution {
  return contributionOf(file, read(sheets).sheets, { reference, readOwners: owners });
}

const title = 'PHỤ LỤC MỤC TIÊU NÂNG CAO CHỈ SỐ ĐỔI MỚI SÁNG TẠO CẤP ĐỊA PHƯƠNG (PII) NĂM 2024';

export const usualColumns =
  'STT | Chỉ số | Mức điểm số năm 2023 | Mục tiêu năm 2024 | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian thực hiện';

/** An appendix of PII with the usual columns. */
export function appendixWith(...rows: readonly string[]): string {
  return [title, usualColumns, ...rows].join('\n');
}

/** "so-a.xlsx dòng 3" */
export function placeOf({ file, row }: Source): string {
  return `${file} dòng ${row + 1}`;
}

/** What a merged record says, in a line. */
export function lineOf({ code, fields, name, sources }: MergedRecord): string {
  const said = (['baseline', 'target', 'lead', 'coordinator', 'timeline'] as const).map(
    (field) => fields.get(field)?.value ?? '',
  );
  return [code ?? name, ...said, sources.map(placeOf).join(' + ')].join(' | ');
}
