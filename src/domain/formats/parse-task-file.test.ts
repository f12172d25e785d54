import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseTaskFile } from './parse-task-file';

const full = {
  task_id: 601,
  text: 'Write a function to double a number.',
  code: 'def double(n): \r\n\treturn 2 * n',
  test_list: ['assert double(2) == 4 ', 'assert double(0) == 0'],
  test_setup_code: '',
  challenge_test_list: ['assert double(-1) == -2'],
};

function lines(...rows: unknown[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\r\n`).join('');
}

test('a row of the full release becomes a task', () => {
  expect(parseTaskFile('mbpp.jsonl', lines(full))).toEqual({
    tasks: [
      {
        id: 'mbpp/601',
        origin: 'imported',
        title: 'Double a number',
        text: full.text,
        reference: 'def double(n):\n    return 2 * n',
        check: { kind: 'asserts' },
        asserts: ['assert double(2) == 4', 'assert double(0) == 0'],
        challengeAsserts: ['assert double(-1) == -2'],
        setup: '',
        tags: [],
        difficulty: null,
      },
    ],
    rejected: [],
  });
});

test('the sanitized release is read as an array and as lines, its imports as setup', () => {
  const row = {
    source_file: 'Benchmark Questions Verification V2.ipynb',
    task_id: 2,
    prompt: full.text,
    code: full.code,
    test_imports: ['import math'],
    test_list: ['assert math.isclose(double(2.0), 4.0)'],
  };
  const array = parseTaskFile('sanitized-mbpp.json', JSON.stringify([row]));
  expect(array.tasks[0]).toMatchObject({ id: 'mbpp/2', text: full.text, setup: 'import math' });
  expect(parseTaskFile('mbpp-sanitized.jsonl', lines(row))).toEqual(array);
});

test('a row of HumanEval becomes a task with one assert for each of its check', () => {
  const prompt =
    'from typing import List\n\n\ndef top(numbers: List[int]) -> int:\n' +
    '    """ Return the largest number\n    of a list.\n    >>> top([1, 3])\n    3\n    """\n';
  const row = {
    task_id: 'HumanEval/0',
    prompt,
    entry_point: 'top',
    canonical_solution: '    return max(numbers)\n',
    test: 'def check(candidate):\n    assert candidate([1, 3]) == 3\n    assert candidate([2]) == 2\n',
  };
  expect(parseTaskFile('HumanEval.jsonl', lines(row)).tasks).toMatchObject([
    {
      id: 'humaneval/0',
      title: 'Return the largest number of a list',
      text: 'Return the largest number of a list.',
      reference: `${prompt}    return max(numbers)`,
      asserts: ['assert top([1, 3]) == 3', 'assert top([2]) == 2'],
      setup: 'from typing import List',
    },
  ]);
});

test('rows that are no tasks are listed with their line and a reason, the rest load', () => {
  const text = lines(
    full,
    { ...full, task_id: 602, text: undefined },
    { ...full, task_id: 603, test_list: [] },
    { ...full, task_id: 604, test_list: ['assert double(2 == 4'] },
    { ...full, task_id: 605, test_list: ['print(double(2))'] },
    { ...full, task_id: 606, test_list: ['assert 1 == 1'] },
    { ...full, task_id: 607, tags: [1] },
    { ...full, task_id: 608, difficulty: 'mild' },
    { ...full, text: 'Another.' },
    [1],
    { question: 'What?' },
    { entry_point: 'f', prompt: 'def g(): pass', test: 'x' },
  );
  const { tasks, rejected } = parseTaskFile('mbpp.jsonl', text);
  expect(tasks.map(({ id }) => id)).toEqual(['mbpp/601']);
  expect(rejected.map(({ line, reason }) => `${line}: ${reason}`)).toEqual([
    '2: The field "text" is missing.',
    '3: The field "test_list" is empty.',
    '4: Entry 1 of "test_list": The bracket ( is never closed.',
    '5: Entry 1 of "test_list" is not one assert statement.',
    '6: No entry of "test_list" calls a function.',
    '7: Entry 1 of "tags" should be a text.',
    '8: The field "difficulty" should be "easy" or "medium" or "hard".',
    '9: The id mbpp/601 is already that of row 1.',
    '10: The row is not a JSON object with a task’s fields.',
    '11: The row has neither the fields of MBPP (text, test_list), of HumanEval, nor of MathQA.',
    '12: The prompt does not define f.',
  ]);
});

test('a row without an id is known by its line', () => {
  const { task_id: _, ...row } = full;
  expect(
    parseTaskFile('lesson 3.json', JSON.stringify([row, row])).tasks.map(({ id }) => id),
  ).toEqual(['lesson-3/1', 'lesson-3/2']);
});

test('the built-in pack is read whole', () => {
  const text = readFileSync('public/tasks/pack.jsonl', 'utf8');
  const { tasks, rejected } = parseTaskFile('pack.jsonl', text, 'pack');
  expect(rejected).toEqual([]);
  expect(tasks[0]?.id).toBe('pack/1');
  expect(new Set(tasks.map(({ title }) => title)).size).toBe(tasks.length);
});

const development = '../shared/data/mbpp-dev.jsonl';

test('MBPP loads with nothing rejected', () => {
  const text = existsSync(development)
    ? readFileSync(development, 'utf8')
    : lines(...Array.from({ length: 474 }, (_, index) => ({ ...full, task_id: index + 511 })));
  const { tasks, rejected } = parseTaskFile('mbpp.jsonl', text);
  expect(rejected).toEqual([]);
  expect(tasks).toHaveLength(474);
});

test('a thousand rows take well under a second', () => {
  const text = lines(...Array.from({ length: 1000 }, (_, index) => ({ ...full, task_id: index })));
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    expect(parseTaskFile('mbpp.jsonl', text).tasks).toHaveLength(1000);
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(500);
});

test.each(['[[[[', '{"a":', 'null', '"x"', '{"task_id":{}}', '[null, 1, "a", []]', "'''"])(
  '%s gives no task and no exception',
  (text) => {
    const { tasks, rejected } = parseTaskFile('x.json', text);
    expect(tasks).toEqual([]);
    expect(rejected.length).toBeGreaterThan(0);
  },
);
