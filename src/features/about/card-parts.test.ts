import { expect, test } from 'vitest';
import { readMarkdown } from '../../ui/markdown-blocks';
import { cardParts, factRows } from './card-parts';

test('a card is cut at its larger headings, and smaller ones stay inside', () => {
  const text = '# `small`\nA model.\n## Results\n### Known\n73 %\n## Empty\n## Limits\nMany.';
  const parts = cardParts(readMarkdown(text), 'Model card');
  expect(parts.map(({ title }) => title)).toEqual(['small', 'Results', 'Limits']);
  expect(parts[1]?.blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph']);
});

test('what stands before the first heading has the title given', () => {
  expect(cardParts(readMarkdown('A model.'), 'Model card')).toMatchObject([
    { title: 'Model card' },
  ]);
});

test('facts are read as words', () => {
  expect(
    factRows({ license: 'mit', pipeline_tag: 'text-generation', trained_on: 'tasks' }),
  ).toEqual([
    ['Licence', 'MIT'],
    ['Made for', 'text generation'],
    ['Trained on', 'tasks'],
  ]);
});
