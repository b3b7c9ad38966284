/** A rule's text without a finding: where a value would stand there are dots. */
export function withoutValues(text: string): string {
  return text.replace(/\{\w+\}/g, '…');
}
