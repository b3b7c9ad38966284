import type { Profile } from './profile';

export type Theme = 'light' | 'dark' | 'contrast';

/** The colours that Excel tells an add-in of. */
export interface ThemeColors {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

export const themes: Readonly<Record<Theme, ThemeColors>> = {
  light: {
    bodyBackgroundColor: '#FFFFFF',
    bodyForegroundColor: '#000000',
    controlBackgroundColor: '#F0F0F0',
    controlForegroundColor: '#000000',
  },
  dark: {
    bodyBackgroundColor: '#262626',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#363636',
    controlForegroundColor: '#FFFFFF',
  },
  contrast: {
    bodyBackgroundColor: '#000000',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#000000',
    controlForegroundColor: '#FFFF00',
  },
};

/** What office.js is told of the Excel that it runs in. */
export interface HostDescription {
  readonly profile: Profile;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly documentUrl: string;
  readonly theme: Theme;
  /** The settings of the document, kept by the host. */
  readonly settings: Map<string, string>;
}

const WINDOWS_EXCEL = 1;

/** The native host hands colours over as numbers. */
function colorNumber(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return red * 65536 + green * 256 + blue;
}

/** The object that the native host answers `GetContext` with. */
export function hostContext({
  contentLanguage,
  displayLanguage,
  documentUrl,
  profile,
  settings,
  theme,
}: HostDescription) {
  return {
    GetAppType: () => WINDOWS_EXCEL,
    GetSolutionRef: () => 'soat',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => displayLanguage,
    GetAppDataLocale: () => contentLanguage,
    GetDocUrl: () => documentUrl,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '0',
    GetInstanceId: () => '1',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(profile.sets),
    GetHostCustomMessage: () => undefined,
    GetHostFullVersion: () => '16.0.17000.20000',
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () =>
      JSON.stringify(
        Object.fromEntries(
          Object.entries(themes[theme]).map(([name, color]: [string, string]) => [name, colorNumber(color)]),
        ),
      ),
    GetSettings: () => ({
      Read(names: string[], values: string[]) {
        for (const [name, value] of settings) {
          names.push(name);
          values.push(value);
        }
      },
      Write(names: readonly string[], values: readonly string[]) {
        settings.clear();
        for (const [i, name] of names.entries()) settings.set(name, values[i] ?? '');
      },
    }),
  };
}
