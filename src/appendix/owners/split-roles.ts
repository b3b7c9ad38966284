import type { Token } from '../text';
import { phrasesOf, stripMarkup, tokensOf, withoutTail } from '../text';
import type { Directory } from './directory';
import { readOwners } from './read-owners';

/** A cell that tells both roles, cut in two. */
export interface Roles {
  readonly lead: string;
  readonly coordinator: string;
}

const roles = phrasesOf<'lead' | 'coordinator'>([
  ...['chủ trì', 'cơ quan chủ trì', 'đơn vị chủ trì'].map((role) => [role, 'lead'] as const),
  ...['phối hợp', 'cơ quan phối hợp', 'đơn vị phối hợp', 'phối hợp với'].map(
    (role) => [role, 'coordinator'] as const,
  ),
]);

/** "Bộ X chủ trì, Y phối hợp", "Sở X chủ trì, phối hợp với Y", "Chủ trì: X; phối hợp: Y"; null for anything else. */
export function splitRoles(cell: string, directory: Directory): Roles | null {
  const text = stripMarkup(cell);
  const tokens = tokensOf(text);
  const lead = firstRole(tokens, 'lead', 0);
  const coordinator = lead === null ? null : firstRole(tokens, 'coordinator', lead.end);
  if (lead === null || coordinator === null) return null;
  const before = bare(text.slice(0, lead.from));
  const between = bare(text.slice(lead.to, coordinator.from));
  const behind = bare(text.slice(coordinator.to));
  if (before === '') return bothNamed(between, behind, directory);
  return bothNamed(before, between === '' ? behind : between, directory);
}

interface Role {
  /** Where it stands in the text. */
  readonly from: number;
  readonly to: number;
  /** The token behind it. */
  readonly end: number;
}

function firstRole(tokens: readonly Token[], role: 'lead' | 'coordinator', start: number): Role | null {
  for (const [at, token] of tokens.entries()) {
    const found = at < start ? null : roles.longestAt(tokens, at);
    if (found?.meaning === role) return { from: token.start, to: found.end, end: at + found.length };
  }
  return null;
}

function bare(text: string): string {
  return withoutTail(text.replace(/^[\s,;:()\-–+.]+/, ''), ' \n,;:(-–+.');
}

function bothNamed(lead: string, coordinator: string, directory: Directory): Roles | null {
  return namesSomebody(lead, directory) && namesSomebody(coordinator, directory)
    ? { lead, coordinator }
    : null;
}

function namesSomebody(text: string, directory: Directory): boolean {
  const { named, generic, task } = readOwners(text, directory);
  return named.length + generic.length > 0 && task === null;
}
