const { typescript } = require('./scripts/swc.cjs');

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  // Jest would leave one core idle, which on a small machine is half of it.
  maxWorkers: '100%',
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  transform: { '^.+\\.[jt]sx?$': ['@swc/jest', typescript] },
  // office-addin-manifest brings these two as ES modules.
  transformIgnorePatterns: ['/node_modules/(?!(?:.*/)?(?:strip-bom|uuid)/)'],
  collectCoverageFrom: ['src/{appendix,rules,gaps}/**/*.ts', '!src/**/index.ts'],
  coverageDirectory: 'coverage',
  coverageReporters: ['text-summary', 'lcovonly'],
  coverageThreshold: { global: { branches: 100, lines: 100 } },
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
};
