/** What went through the door so far. */
export class Meter {
  syncs = 0;
  requestBytes = 0;
  responseBytes = 0;
  largestRequest = 0;
  largestResponse = 0;
  readonly #members = new Set<string>();

  /** The members that were reached, such as `Range.values`. */
  get members(): readonly string[] {
    return [...this.#members].sort();
  }

  note(member: string): void {
    this.#members.add(member);
  }

  sent(bytes: number): void {
    this.syncs += 1;
    this.requestBytes += bytes;
    this.largestRequest = Math.max(this.largestRequest, bytes);
  }

  answered(bytes: number): void {
    this.responseBytes += bytes;
    this.largestResponse = Math.max(this.largestResponse, bytes);
  }

  reset(): void {
    this.syncs = 0;
    this.requestBytes = 0;
    this.responseBytes = 0;
    this.largestRequest = 0;
    this.largestResponse = 0;
    this.#members.clear();
  }
}
