import type { ComponentType } from 'react';
import type { View } from '../../app/in-excel';
import type { ViewProps } from './view-props';

/** The views that come when they are first shown; Rà soát is there from the start. */
export const laterViews: Readonly<Record<Exclude<View, 'check'>, () => Promise<ComponentType<ViewProps>>>> = {
  gaps: async () => (await import('../gaps')).GapsView,
  report: async () => (await import('../report')).ReportView,
  settings: async () => (await import('../settings')).SettingsView,
};
