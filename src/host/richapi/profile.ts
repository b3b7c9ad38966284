/** What an Excel can do: its requirement sets, and how much it takes at once. */
export interface Profile {
  readonly sets: Readonly<Record<string, string>>;
  /** The most bytes of a request or an answer, where there is a limit. */
  readonly payloadLimit?: number;
}

/** Excel on the web refuses more than this, in either direction. */
const WEB_LIMIT = 5 * 1024 * 1024;

/** The pinned office.js knows the members of ExcelApi up to 1.15 and no further. */
const NEWEST = '1.15';

export const profiles = {
  excel2021: { sets: { ExcelApi: '1.14', SharedRuntime: '1.1', RichApiRuntime: '1.1' } },
  excel2024: { sets: { ExcelApi: NEWEST, SharedRuntime: '1.1', RichApiRuntime: '1.1' } },
  web: {
    sets: { ExcelApi: NEWEST, ExcelUndoApiAll: '1.0', SharedRuntime: '1.2', RichApiRuntime: '1.1' },
    payloadLimit: WEB_LIMIT,
  },
} as const satisfies Record<string, Profile>;

export type ProfileName = keyof typeof profiles;

/** Whether a set is there in a version or a later one: 1.9 comes before 1.13. */
export function supports({ sets }: Profile, set: string, version = '1.1'): boolean {
  const own = Object.entries(sets).find(([name]) => name.toLowerCase() === set.toLowerCase())?.[1];
  if (own === undefined) return false;
  const [major = 0, minor = 0] = own.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
