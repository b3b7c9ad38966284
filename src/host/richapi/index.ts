export { Door } from './door';
export { noFaults, type Faults } from './faults';
export { type HostDescription, type Theme } from './host-context';
export { installHost, type OfficeWindow, type Ribbon } from './seam';
export { Meter } from './meter';
export { profiles, supports, type Profile, type ProfileName } from './profile';
export {
  ActionType,
  camelCase,
  isFailure,
  pascalCase,
  PathType,
  type Action,
  type ArgumentInfo,
  type ObjectPath,
  type PathIds,
  type QueryInfo,
  type Request,
} from './protocol';
