import type { PivotField } from '../../../package';

/** The records that share their items in the first fields of an axis; the trunk holds them all. */
export interface Branch {
  readonly id: number;
  readonly parent: Branch | undefined;
  /** Its item, by its place among those of the field. */
  readonly code: number;
  readonly level: number;
  readonly children: Map<number, Branch>;
}

/** An axis with all that its records branch into. */
export interface Tree {
  readonly trunk: Branch;
  readonly branches: readonly Branch[];
  /** By record, the branch of the last field. */
  readonly leaves: Uint32Array;
}

export function growTree(fields: readonly PivotField[], count: number): Tree {
  const branches: Branch[] = [];
  const add = (parent: Branch | undefined, code: number): Branch => {
    const level = parent ? parent.level + 1 : 0;
    const branch: Branch = { id: branches.length, parent, code, level, children: new Map() };
    branches.push(branch);
    parent?.children.set(code, branch);
    return branch;
  };
  const trunk = add(undefined, -1);
  const leaves = new Uint32Array(count);
  for (let record = 0; record < count; record++) {
    let branch = trunk;
    for (const { codes } of fields) {
      const code = codes[record] ?? 0;
      branch = branch.children.get(code) ?? add(branch, code);
    }
    leaves[record] = branch.id;
  }
  return { trunk, branches, leaves };
}

/** The branches from below the trunk down to this one. */
export function pathOf(branch: Branch): readonly Branch[] {
  const path: Branch[] = [];
  for (let at = branch; at.parent; at = at.parent) path.unshift(at);
  return path;
}
