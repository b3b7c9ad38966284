/** A sign stays on one line with its number ("≥ 10%"), and so do a figure and its unit ("4,46 điểm"). */
export function unbroken(text: string): string {
  return text.replace(/([≥≤<>]) (?=\d)/g, '$1\u00a0').replace(/(\d) (?=điểm|%)/g, '$1\u00a0');
}
