import { createRoot } from 'react-dom/client';
import { sharedRuntime } from '../app/in-excel';
import { App, type Surroundings } from './app';
import { languageOf, speechIn } from './texts';

declare global {
  interface Window {
    /** Where the pane is tried out without Excel, the page around it opens its sample and has it checked. */
    openSample?: () => void;
  }
}

/** A browser that cannot reach Microsoft's CDN has no Office at all; one that can has an Office without Excel. */
async function lookAround(): Promise<{ readonly surroundings: Surroundings; readonly locale: string }> {
  const elsewhere = { locale: navigator.language };
  if (!('Office' in window)) return { ...elsewhere, surroundings: { place: 'no-office-js' } };
  const runtime = await sharedRuntime();
  if (runtime === 'no-excel' || runtime === 'old-excel')
    return { ...elsewhere, surroundings: { place: runtime } };
  return {
    locale: runtime.host.language,
    surroundings: { place: 'excel', runtime, openSample: window.openSample ?? null },
  };
}

/** The day as the person at this machine has it. */
const today = (): string => new Date().toLocaleDateString('sv-SE');

async function show(): Promise<void> {
  const place = document.getElementById('pane');
  if (place === null) throw new Error('taskpane.html has no element with the id "pane".');
  const { surroundings, locale } = await lookAround();
  const first = await speechIn(languageOf(locale));
  document.documentElement.lang = first.language;
  createRoot(place).render(<App surroundings={surroundings} first={first} today={today} />);
}
void show();
