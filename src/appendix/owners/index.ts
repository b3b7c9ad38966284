export type { Directory, DirectoryChoices } from './directory';
export { makeDirectory, rejoin } from './directory';
export type { Standing } from './organisation-at';
export { organisationAt } from './organisation-at';
export { readOwners } from './read-owners';
export type { Roles } from './split-roles';
export { splitRoles } from './split-roles';
