import { expect, test } from 'vitest';
import { parseModelCard } from './model-card';

test('takes the plain facts of the front matter and leaves the rest as the body', () => {
  const readme =
    '---\nlicense: mit\nsize: "5.3 MB"\ntags:\n  - python\n---\n# Assay small\n\nText.\n';
  expect(parseModelCard(readme)).toEqual({
    facts: { license: 'mit', size: '5.3 MB' },
    body: '# Assay small\n\nText.\n',
  });
});

test('takes a card without front matter whole', () => {
  expect(parseModelCard('# Assay')).toEqual({ facts: {}, body: '# Assay' });
});
