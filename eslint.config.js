import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Each folder of src and the folders it may import from, besides itself. */
const mayImport = {
  lib: [],
  domain: ['lib'],
  workers: ['lib', 'domain', 'engine/ports'],
  engine: ['lib', 'domain'],
  testing: ['lib', 'domain', 'engine', 'store'],
  store: ['lib', 'domain', 'engine', 'workers'],
  ui: ['lib'],
  features: ['lib', 'domain', 'ui', 'store'],
  app: ['lib', 'domain', 'engine', 'workers', 'ui', 'store', 'features'],
};

function importDirection(folder) {
  const allowed = mayImport[folder];
  const names = Object.keys(mayImport);
  const barred = names.filter((name) => name !== folder && !allowed.includes(name));
  const exception = allowed.includes('engine/ports') ? '(?!engine/ports$)' : '';
  const may = allowed.length > 0 ? allowed.join(', ') : 'nothing else';
  const patterns = [
    {
      regex: `^\\.\\.?/(.*/)?${exception}(${barred.join('|')})/`,
      message: `src/${folder} may import from ${may}.`,
    },
  ];
  if (folder === 'features') {
    patterns.push({
      regex: '^\\.\\./[a-z]',
      message: 'A feature may not import another; compose them in src/app.',
    });
  }
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    ignores: ['**/*.test.{ts,tsx}'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
  };
}

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'public', 'test-results', 'playwright-report', 'training'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.app.json', './tsconfig.worker.json', './tsconfig.node.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      'max-lines': ['error', 300],
    },
  },
  ...Object.keys(mayImport).map(importDirection),
  {
    files: ['cli/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '/src/(store|features|app|ui|testing)/',
              message: 'The terminal may import from lib, domain, engine and workers.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ...reactHooks.configs.flat.recommended,
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['**/*.test.{ts,tsx}', '**/*.d.ts'],
    rules: {
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
);
