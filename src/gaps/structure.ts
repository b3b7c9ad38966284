/** What is taken for granted where an index is put together. */
export type StructureAssumption =
  /** Groups have as many indicators as the reconstructed list of the edition; below the pillars plain means. */
  | 'plain-means-by-group'
  /** The same, and the year's own edition is not known: the one before it stands in. */
  | 'earlier-edition'
  /** The year's weights are taken over from the year before. */
  | 'weights-unchecked';

export type Side = 'input' | 'output' | 'whole';

/** "2.2": the mean of its indicators. */
export interface GroupShape {
  readonly code: string;
  readonly indicators: number;
}

/** The mean of its groups. */
export interface PillarShape {
  readonly code: string;
  readonly side: Side;
  /** Among the pillars of its side. */
  readonly weight: number;
  readonly groups: readonly GroupShape[];
}

/** How an index is put together: the mean of its sides, each the weighted mean of its pillars. */
export interface IndexStructure {
  readonly known: true;
  readonly pillars: readonly PillarShape[];
  /** The best that an indicator can score. */
  readonly maximum: number;
  /** Points of the index for one point of its mean: 10 where components have 10 points and the index 100. */
  readonly scale: number;
  /** Null where nothing is assumed. */
  readonly assumption: StructureAssumption | null;
}

export interface UnknownStructure {
  readonly known: false;
  readonly reason: 'framework-unknown' | 'edition-unknown' | 'weights-unknown';
}

/** How many points of the index one point of the pillar is worth. */
export function pillarShare(structure: IndexStructure, pillar: PillarShape): number {
  const sides = new Set(structure.pillars.map(({ side }) => side));
  return sideShare(structure, pillar) / sides.size;
}

/** How many points of its side, told in points of the index, one point of the pillar is worth. */
export function sideShare({ pillars, scale }: IndexStructure, pillar: PillarShape): number {
  const siblings = pillars.filter(({ side }) => side === pillar.side);
  return (scale * pillar.weight) / siblings.reduce((total, { weight }) => total + weight, 0);
}
