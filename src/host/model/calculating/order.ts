interface Visited<T> {
  readonly node: T;
  readonly next: Iterator<T>;
  readonly number: number;
  /** The earliest node that is reached from here. */
  lowest: number;
}

/**
 * The nodes in an order in which each comes after those that it needs; such as need each other come together
 * (Tarjan's strongly connected components, without recursion: a column may be a chain of any length).
 */
export function* inOrderOfNeed<T>(
  nodes: Iterable<T>,
  needs: (node: T) => Iterable<T>,
): Generator<readonly T[]> {
  const numbers = new Map<T, number>();
  const open: T[] = [];
  const isOpen = new Set<T>();
  for (const root of nodes) {
    if (numbers.has(root)) continue;
    const path: Visited<T>[] = [];
    const enter = (node: T): void => {
      const number = numbers.size;
      numbers.set(node, number);
      open.push(node);
      isOpen.add(node);
      path.push({ node, next: needs(node)[Symbol.iterator](), number, lowest: number });
    };
    enter(root);
    for (let visited = path.at(-1); visited; visited = path.at(-1)) {
      const step = visited.next.next();
      if (step.done === true) {
        path.pop();
        const parent = path.at(-1);
        if (parent) parent.lowest = Math.min(parent.lowest, visited.lowest);
        if (visited.lowest === visited.number) yield close(visited.node, open, isOpen);
        continue;
      }
      const number = numbers.get(step.value);
      if (number === undefined) enter(step.value);
      else if (isOpen.has(step.value)) visited.lowest = Math.min(visited.lowest, number);
    }
  }
}

function close<T>(node: T, open: T[], isOpen: Set<T>): readonly T[] {
  const component: T[] = [];
  for (;;) {
    const last = open.pop();
    if (last === undefined) return component;
    isOpen.delete(last);
    component.push(last);
    if (last === node) return component;
  }
}
