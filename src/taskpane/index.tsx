import { createRoot } from 'react-dom/client';
import { App, type Surroundings } from './app';
import { textsFor } from './texts';

/** A browser that cannot reach Microsoft's CDN has no Office at all; one that can has an Office without Excel. */
async function lookAround(): Promise<Surroundings> {
  if (!('Office' in window)) return 'no-office-js';
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel ? 'excel' : 'no-excel';
}

async function show(): Promise<void> {
  const place = document.getElementById('pane');
  if (place === null) throw new Error('taskpane.html has no element with the id "pane".');
  const surroundings = await lookAround();
  const language = surroundings === 'excel' ? Office.context.displayLanguage : navigator.language;
  document.documentElement.lang = language;
  createRoot(place).render(<App surroundings={surroundings} texts={textsFor(language)} />);
}
void show();
