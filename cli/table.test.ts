import { expect, test } from 'vitest';
import { summarise } from '../src/domain/measures/summarise';
import { emptyTally } from '../src/domain/measures/task-tally';
import { tagTable } from './table';

const TAGS: Record<string, readonly string[]> = { a: ['strings'], b: ['strings', 'lists'] };

function perTag(tags: Record<string, readonly string[]>) {
  const tallies = [
    { ...emptyTally('a'), samples: 4, solving: 1 },
    { ...emptyTally('b'), samples: 4, solving: 0 },
  ];
  return summarise(tallies, (id) => tags[id] ?? []).perTag;
}

test('every tag has a line: its tasks, solved by any, pass@k as far as the samples allow', () => {
  const [head, ...lines] = tagTable(perTag(TAGS)).trim().split('\n');
  expect(head).toMatch(/^by tag {3}tasks {2}solved by any +pass@1$/);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^lists {4}1 {6} +0\.0% {2}\(0\.0% to 0\.0%\) +0\.0% {2}\(/);
  expect(lines[1]).toMatch(/^strings {2}2 {6} +50\.0% {2}\(0\.0% to 100\.0%\) +12\.5% {2}\(/);
});

test('one tag is no table', () => {
  expect(tagTable(perTag({ a: ['strings'], b: ['strings'] }))).toBe('');
});
