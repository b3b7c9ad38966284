/** What a check shows, with the rules that word it: loaded with the first check. */
export const loadResults = async () => (await import('./results')).Results;
