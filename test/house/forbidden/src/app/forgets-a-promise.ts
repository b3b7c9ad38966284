export function begin(work: () => Promise<void>): void {
  work();
}
