export const named = 'wrongly';
