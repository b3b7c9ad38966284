export type Sheet = import('../excel').Sheet;
