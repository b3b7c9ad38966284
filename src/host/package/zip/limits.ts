/**
 * How much an honest file may hold. A sheet of 100 MB passes; a bomb, whether it declares its size or lies
 * about it, is refused before memory is spent on it.
 */
export const MAX_FILE = 512 * 1024 * 1024;
export const MAX_PART = 512 * 1024 * 1024;
export const MAX_TOTAL = 1024 * 1024 * 1024;
export const MAX_PARTS = 20_000;
/** Below this size a part may be compressed as well as deflate can. */
export const FREE_OF_RATIO = 32 * 1024 * 1024;
/** Sheets of empty styled cells come near 100. */
export const MAX_RATIO = 250;
