export const localAddress: string;
export const addinAddress: () => string;
