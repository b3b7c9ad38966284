/** Signatures and field places of the zip format (APPNOTE 4.3). */
export const LOCAL_HEADER = 0x04034b50;
export const CENTRAL_HEADER = 0x02014b50;
export const END_OF_DIRECTORY = 0x06054b50;
export const END_OF_DIRECTORY_64 = 0x06064b50;
export const LOCATOR_64 = 0x07064b50;

export const LOCAL_SIZE = 30;
export const CENTRAL_SIZE = 46;
export const END_SIZE = 22;
export const LOCATOR_64_SIZE = 20;
export const END_64_SIZE = 56;

export const STORED = 0;
export const DEFLATED = 8;

export const ENCRYPTED_FLAG = 0x0001;
export const UTF8_FLAG = 0x0800;

/** The value that says: look into the zip64 extra field. */
export const IN_EXTRA = 0xffffffff;
export const ZIP64_EXTRA = 0x0001;
