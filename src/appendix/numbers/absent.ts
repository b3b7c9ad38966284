import { fold } from '../text';

const words = new Set([
  ...['n/a', 'na', 'khong', 'khong co', 'khong co so lieu', 'khong xep hang', 'khong danh gia'],
  ...['chua', 'chua co', 'chua co so lieu', 'chua cong bo', 'chua xep hang', 'chua danh gia', 'chua giao'],
]);

/** A known word or mark for "no figure": "chưa có", "N/A", "—", "…". */
export function isAbsent(text: string): boolean {
  const folded = fold(text);
  return /^[-.…]+$/.test(folded) || words.has(folded.replace(/[()."*]/g, '').trim());
}
