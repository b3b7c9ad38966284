export { makeDirectory, rejoin } from './directory';
export { organisationAt } from './organisation-at';
export { readOwners } from './read-owners';
export type { Roles } from './split-roles';
export { splitRoles } from './split-roles';
