/** How TypeScript becomes JavaScript, told once for webpack, jest and the scripts. */
exports.typescript = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
  },
};
