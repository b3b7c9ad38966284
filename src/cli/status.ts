/** How a call ends: the contract with scripts. */
export const status = { fine: 0, findings: 1, unusable: 2 } as const;
