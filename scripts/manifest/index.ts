import { addresses, iconSizes, type Served } from './addresses';
import { elementOrder } from './element-order';
import { identity } from './identity';
import { resources } from './resources';
import { sharedRuntime } from './shared-runtime';
import { readXml } from './xml-tree';

export type { Served } from './addresses';

/** What Microsoft's online validator would refuse, and what it does not look at; no network. */
export function manifestProblems(xml: string, packageVersion: string, served: Served): readonly string[] {
  const root = readXml(xml);
  return [
    ...elementOrder(root),
    ...identity(root, packageVersion),
    ...resources(root),
    ...iconSizes(root),
    ...addresses(root, served),
    ...sharedRuntime(root),
  ];
}
