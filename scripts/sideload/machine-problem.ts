/** Why the add-in cannot be tried in Excel here, and what to do instead; null where it can. */
export function machineProblem(
  platform: NodeJS.Platform,
  manifest: string,
  localAddress: string,
): string | null {
  if (platform !== 'win32' && platform !== 'darwin')
    return 'Excel for the desktop runs on Windows and Mac. Here, try the workbench: npm start.';
  if (!manifest.includes(`${localAddress}/taskpane.html`))
    return `The add-in was built for another address. Build it without ADDIN_URL, for ${localAddress}.`;
  return null;
}
