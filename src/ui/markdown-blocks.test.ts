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
    { kind: 'table', head: ['a', 'b'], rows: [['1', '2']] },
    { kind: 'code', text: 'x = 1\n\ny = 2' },
    { kind: 'paragraph', text: 'End.' },
  ]);
});
