import { expect, test } from 'vitest';
import type { AssertVerdict } from '../verdict';
import { groupByBehaviour } from './behaviour';

const pass: AssertVerdict = { kind: 'pass' };

function gives(actual: string): AssertVerdict {
  return { kind: 'fail', actual, expected: '0' };
}

function raises(type: string, message: string): AssertVerdict {
  return { kind: 'error', type, message, line: message.length };
}

test('programs are alike when they give the same values and raise the same classes', () => {
  const programs = [
    { name: 'a', verdicts: [pass, gives('3')] },
    { name: 'b', verdicts: [pass, raises('TypeError', 'one')] },
    { name: 'c', verdicts: [pass, gives('4')] },
    { name: 'd', verdicts: [pass, raises('TypeError', 'another')] },
  ];
  const groups = groupByBehaviour(programs, ({ verdicts }) => verdicts);
  expect(groups.map(({ members }) => members.map(({ name }) => name).join(''))).toEqual([
    'bd',
    'a',
    'c',
  ]);
  expect(groups[0]?.signature).toEqual(['as expected', 'raises TypeError']);
});
