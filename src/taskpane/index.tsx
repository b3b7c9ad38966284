import { createRoot } from 'react-dom/client';
import { sharedRuntime } from '../app/in-excel';
import { App, type Surroundings } from './app';

/** A browser that cannot reach Microsoft's CDN has no Office at all; one that can has an Office without Excel. */
async function lookAround(): Promise<{ readonly surroundings: Surroundings; readonly language: string }> {
  const elsewhere = { language: navigator.language };
  if (!('Office' in window)) return { ...elsewhere, surroundings: { place: 'no-office-js' } };
  const runtime = await sharedRuntime();
  if (!runtime) return { ...elsewhere, surroundings: { place: 'no-excel' } };
  return { language: runtime.host.language, surroundings: { place: 'excel', runtime } };
}

/** The day as the person at this machine has it. */
const today = (): string => new Date().toLocaleDateString('sv-SE');

async function show(): Promise<void> {
  const place = document.getElementById('pane');
  if (place === null) throw new Error('taskpane.html has no element with the id "pane".');
  const { surroundings, language } = await lookAround();
  document.documentElement.lang = language;
  createRoot(place).render(<App surroundings={surroundings} language={language} today={today} />);
}
void show();
