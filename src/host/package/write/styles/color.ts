import { PackageError } from '../../package-error';

/** `#RRGGBB` as files hold it, with the opacity in front. */
export function argb(color: string): string {
  const digits = /^#?([0-9a-fA-F]{6})$/.exec(color)?.[1];
  if (digits === undefined) throw new PackageError('invalid-change', `${color} is not a colour`);
  return `FF${digits.toUpperCase()}`;
}
