/** Fonts with the same widths, for machines that lack Microsoft's; then any of the kind. */
const substitutes: Readonly<Record<string, string>> = {
  'times new roman': '"Liberation Serif", serif',
  cambria: 'Caladea, serif',
  calibri: 'Carlito, "Segoe UI", sans-serif',
  arial: '"Liberation Sans", sans-serif',
  'courier new': '"Liberation Mono", monospace',
};

export function fontFamily(name: string): string {
  const quoted = `"${name.replaceAll(/["\\]/g, '')}"`;
  return `${quoted}, ${substitutes[name.toLowerCase()] ?? 'sans-serif'}`;
}
