import { eachFoldedCode } from '../appendix/text';

const prime = 0x01000193;

/**
 * Two FNV-1a sums with different starts, of texts one after another: 64 bits, more than enough to tell a
 * workbook's findings apart.
 */
export class Digest {
  private first = 0x811c9dc5 | 0;
  private second = 0x2f0b4c47;
  private length = 0;

  add(text: string): this {
    for (let index = 0; index < text.length; index++) this.take(text.charCodeAt(index));
    return this;
  }

  addFolded(text: string): this {
    eachFoldedCode(text, (code) => this.take(code));
    return this;
  }

  /** All digits in one call: a check of a large sheet makes hundreds of thousands of fingerprints. */
  hex(): string {
    const { first: a, second: b } = this;
    return String.fromCharCode(
      digit(a, 28),
      digit(a, 24),
      digit(a, 20),
      digit(a, 16),
      digit(a, 12),
      digit(a, 8),
      digit(a, 4),
      digit(a, 0),
      digit(b, 28),
      digit(b, 24),
      digit(b, 20),
      digit(b, 16),
      digit(b, 12),
      digit(b, 8),
      digit(b, 4),
      digit(b, 0),
    );
  }

  private take(code: number): void {
    this.first = Math.imul(this.first ^ code, prime);
    this.second = Math.imul(this.second ^ (code + this.length), prime);
    this.length++;
  }
}

const zero = 0x30;
const ten = 0x61;

function digit(sum: number, place: number): number {
  const value = (sum >>> place) & 15;
  return value < 10 ? zero + value : ten + value - 10;
}
