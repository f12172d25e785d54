import { expect, test } from 'vitest';
import { readSpans } from './markdown-spans';

test('reads code, strong and emphasised words, and links', () => {
  expect(readSpans('Run `a_b * c`: **7.3%** of *all*, see [the paper](https://x.org/1).')).toEqual([
    { kind: 'plain', text: 'Run ' },
    { kind: 'code', text: 'a_b * c' },
    { kind: 'plain', text: ': ' },
    { kind: 'strong', text: '7.3%' },
    { kind: 'plain', text: ' of ' },
    { kind: 'emphasis', text: 'all' },
    { kind: 'plain', text: ', see ' },
    { kind: 'link', text: 'the paper', href: 'https://x.org/1' },
    { kind: 'plain', text: '.' },
  ]);
});

test('signs inside names and sums are no marks', () => {
  const text = 'snake_case_name, 2 * 3 * 4 and __init__.py';
  expect(readSpans(text)).toEqual([{ kind: 'plain', text }]);
});

test('a path into the repository is its words, an address in angles a link', () => {
  expect(readSpans('[the corpus](../training/README.md) <https://x.org>')).toEqual([
    { kind: 'plain', text: 'the corpus' },
    { kind: 'plain', text: ' ' },
    { kind: 'link', text: 'https://x.org', href: 'https://x.org' },
  ]);
});
