/** A file's name as an address: as it was given, with `/` between folders and every other sign escaped. */
export function artifactUri(file: string): string {
  const drive = /^[A-Za-z]:[\\/]/.exec(file);
  const parts = file.split(drive || !file.startsWith('/') ? /[\\/]/ : '/');
  const path = parts.map((part, at) => (drive && at === 0 ? part : encodeURIComponent(part))).join('/');
  if (drive) return `file:///${path}`;
  return file.startsWith('/') ? `file://${path}` : path;
}
