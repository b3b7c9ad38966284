/**
 * The text without the marks at its end. A loop, because a pattern that looks for the end from every mark
 * takes the square of the time on a long row of them.
 */
export function withoutTail(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && marks.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
