import product from '../../package.json';

export const { version } = product;
