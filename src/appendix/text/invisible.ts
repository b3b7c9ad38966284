/** Characters without any width, which nobody sees. */
export const invisible = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;
