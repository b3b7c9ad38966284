import { createRequire } from 'node:module';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { arrowsRule } from './scripts/lint/arrows-rule.mjs';
import { fileNameRule } from './scripts/lint/file-name-rule.mjs';

/** What each folder of src may import, and which compute and do nothing else: the map of docs/architecture.md. */
const { mayImport, pure } = createRequire(import.meta.url)('./scripts/lint/arrows.json');

const typescript = ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}', 'scripts/**/*.ts'];
const soat = { rules: { arrows: arrowsRule, 'file-name': fileNameRule } };

const excelName = {
  selector: "TSQualifiedName[left.name='Excel']",
  message: 'Excel is spoken to in src/excel only.',
};
const excelValue = {
  // The enum objects do not exist where our own host answers: write 'Custom', not Excel.ConditionalFormatType.custom.
  selector: "MemberExpression[object.name='Excel'][property.name!='run']",
  message: "Excel's enum objects are absent on the command line: write the string.",
};
const officeGlobals = ['Excel', 'Office', 'OfficeExtension'].map((name) => ({
  name,
  message: 'Office is spoken to in src/excel only.',
}));
const impureGlobals = [
  'window',
  'document',
  'navigator',
  'localStorage',
  'fetch',
  'process',
  'console',
  'setTimeout',
].map((name) => ({ name, message: 'This folder is pure: no page, no clock, no I/O.' }));
const clockAndChance = [
  { object: 'Date', property: 'now', message: 'This folder is pure: take the day as an argument.' },
  {
    object: 'Math',
    property: 'random',
    message: 'This folder is pure: the same input gives the same output.',
  },
];

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', 'coverage/', 'assets/', 'test/house/forbidden/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { soat },
    rules: {
      complexity: ['error', 15],
      eqeqeq: 'error',
      'max-depth': ['error', 4],
      'no-console': 'error',
      'no-param-reassign': 'error',
      'prefer-const': 'error',
      'soat/file-name': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // `type` and `interface` each read well in their place.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-shadow': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'soat/arrows': ['error', mayImport],
      'no-restricted-globals': ['error', ...officeGlobals],
      'no-restricted-syntax': ['error', excelName, excelValue],
    },
  },
  {
    files: pure.map((folder) => `src/${folder}/**/*.ts`),
    rules: {
      'no-restricted-globals': ['error', ...officeGlobals, ...impureGlobals],
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(?!\\.)', message: 'This folder is pure.' }] },
      ],
      'no-restricted-properties': ['error', ...clockAndChance],
      'no-restricted-syntax': [
        'error',
        excelName,
        excelValue,
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Take the day as an argument.',
        },
      ],
    },
  },
  {
    // The two seams: what Office returns is checked there, once, and only there.
    files: ['src/excel/**/*.ts', 'src/host/richapi/**/*.ts'],
    rules: { '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }] },
  },
  {
    files: ['src/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'no-restricted-globals': 'off',
      'no-restricted-syntax': ['error', excelValue],
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    // The model's members are held against Excel's own types.
    files: ['src/host/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', excelValue] },
  },
  {
    // A page's entry waits for office.js before anything else exists.
    files: ['src/taskpane/index.tsx', 'src/commands/index.ts'],
    rules: { 'no-restricted-globals': ['error', ...officeGlobals.filter(({ name }) => name !== 'Office')] },
  },
  {
    files: ['src/taskpane/**/*.tsx', 'src/taskpane/**/*.ts'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    files: ['src/cli/**/*.ts', 'scripts/**/*.ts', 'test/bench/**/*.ts', 'test/**/browser.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      // jest's own types are loose where a matcher or a parsed answer is asked about.
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }],
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['scripts/**/*.mjs', '*.js', '*.mjs', 'scripts/**/*.cjs'],
    extends: [tseslint.configs.recommended],
    plugins: { soat },
    rules: { 'soat/file-name': 'error', '@typescript-eslint/no-require-imports': 'off' },
  },
);
