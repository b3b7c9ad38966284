/**
 * What a decoding table says in one number: how many bits the code takes (lowest four), how many bits follow it
 * (next four), what it is, and from bit 12 on its value.
 */
export const EXTRA_SHIFT = 4;
export const VALUE_SHIFT = 12;
export const FOUR_BITS = 15;

/** Without any of these an entry is a literal: the commonest is known by a single question. */
export const COPY = 1 << 8;
export const END = 1 << 9;
/** The code is longer than the first table knows: look on in the one that begins at the value. */
export const LINK = 1 << 10;
/** A code or symbol that must not come. */
export const INVALID = 1 << 11;
export const NO_LITERAL = COPY | END | LINK | INVALID;
