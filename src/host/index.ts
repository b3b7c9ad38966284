export { createHost, type Host, type HostOptions, type MemoryHost } from './host';
export type { HostEvents } from './host-events';
export type { Actor } from './model';
export { PackageError, type PackageErrorCode } from './package';
export type { Faults, Profile, ProfileName, Ribbon, Theme } from './richapi';
export { ClientError } from './run';
