import type { ComponentType } from 'react';
import type { View } from '../../app/in-excel';
import type { ViewProps } from './view-props';

type Loading = () => Promise<ComponentType<ViewProps>>;

/** Where each view comes from: a view's code is loaded when it is first shown. */
export const views: Readonly<Record<View, Loading>> = {
  check: async () => (await import('../check')).CheckView,
  gaps: async () => (await import('../gaps')).GapsView,
  report: async () => (await import('../report')).ReportView,
  settings: async () => (await import('../settings')).SettingsView,
};
