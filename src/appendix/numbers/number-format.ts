/** What a number format shows: its first section, without colours, conditions and quoted words. */
function shownBy(format: string): string {
  const plain = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, '');
  return plain.replace(/;.*$/s, '');
}

/** 0.95 shown as 95%. */
export function isPercentFormat(format: string): boolean {
  return shownBy(format).includes('%');
}

export function isDateFormat(format: string): boolean {
  const shown = shownBy(format).toLowerCase();
  return shown !== 'general' && /[dy]|m{3}|m[/.-]|[/.-]m/.test(shown);
}

/** Whether a date's day is shown: "Jun-25" tells the month alone. */
export function showsDay(format: string): boolean {
  return shownBy(format).toLowerCase().includes('d');
}

/** "0.00" shows two digits behind the mark; General shows what there is, which is null. */
export function decimalsShown(format: string): number | null {
  const shown = shownBy(format);
  if (!/[0#]/.test(shown)) return null;
  return shown.replace(/^[^.]*/, '').replace(/[^0#?]/g, '').length;
}
