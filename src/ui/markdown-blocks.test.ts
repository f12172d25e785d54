import { expect, test } from 'vitest';
import { readMarkdown } from './markdown-blocks';

test('reads headings, paragraphs, lists, tables and fenced code', () => {
  const text = `# Title
A line
and its rest.

- one
- two
  goes on

1. first

| a | b |
|---|--:|
| 1 | 2 |

\`\`\`python
x = 1

y = 2
\`\`\`
End.`;
  expect(readMarkdown(text)).toEqual([
    { kind: 'heading', level: 1, text: 'Title' },
    { kind: 'paragraph', text: 'A line and its rest.' },
    { kind: 'list', ordered: false, items: ['one', 'two goes on'] },
    { kind: 'list', ordered: true, items: ['first'] },
    { kind: 'table', head: ['a', 'b'], rows: [['1', '2']], alignments: ['end', 'end'] },
    { kind: 'code', text: 'x = 1\n\ny = 2' },
    { kind: 'paragraph', text: 'End.' },
  ]);
});

test('columns stand as the delimiter row says, and numbers at the end where it says nothing', () => {
  const text = `| set | k | pass@1 | note | mid | unmeasured |
|---|---|---|:--|:-:|---|
| known | 16 | 69.7 to 76.8 | 1 | x | – |
| new, **best** | 1,024 | 8.1 (6.9 to 9.4) | 2 | y | 0.2 s |`;
  expect(readMarkdown(text)).toMatchObject([
    { kind: 'table', alignments: ['start', 'end', 'end', 'start', 'center', 'end'] },
  ]);
});

test('a bar in a cell is written with a backslash', () => {
  expect(readMarkdown('| a \\| b | c |\n|---|---|\n| x | y \\| z |')).toMatchObject([
    { kind: 'table', head: ['a | b', 'c'], rows: [['x', 'y | z']] },
  ]);
});

test('reads quotes and rules', () => {
  expect(readMarkdown('> so\n> it is\n\n---\n\nEnd.')).toEqual([
    { kind: 'quote', text: 'so it is' },
    { kind: 'rule' },
    { kind: 'paragraph', text: 'End.' },
  ]);
});
