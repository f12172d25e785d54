import { expect, test } from 'vitest';
import { checkOwnTask, splitAsserts } from './own-task';

const text = 'Write a function to add two numbers.';

function complaints(assertsText: string): string[] {
  const { problems } = checkOwnTask({ text, assertsText });
  return problems.map(({ severity, line, message }) => `${severity} ${line}: ${message}`);
}

test('a sentence and asserts make a task', () => {
  const draft = {
    text: ` ${text} `,
    assertsText: 'assert add(1, 2) == 3\r\nassert add(0, 0) == 0',
  };
  const { problems, task } = checkOwnTask(draft);
  expect(problems).toEqual([]);
  expect(task).toMatchObject({
    origin: 'own',
    title: 'Add two numbers',
    text,
    asserts: ['assert add(1, 2) == 3', 'assert add(0, 0) == 0'],
    setup: '',
  });
});

test('an empty draft asks for a sentence and an assert', () => {
  const { problems, task } = checkOwnTask({ text: ' ', assertsText: '# none yet\n' });
  expect(problems.map(({ field, line }) => [field, line])).toEqual([
    ['text', null],
    ['asserts', null],
  ]);
  expect(task).toBeNull();
});

test('a line that is no assert is named, with an example', () => {
  expect(complaints('assert add(1, 2) == 3\nadd(2, 3) == 5')).toEqual([
    'error 2: Each line here has to begin with assert, for example: assert add(2, 3) == 5',
  ]);
});

test('brackets and quotes have to close', () => {
  expect(complaints('assert add(1, 2 == 3\nassert add("1, 2) == 3')).toEqual([
    'error 1: The bracket ( is never closed.',
    'error 2: This text is not closed by a quote.',
  ]);
});

test('a single = is taken for the slip it is', () => {
  expect(complaints('assert add(1, 2) = 3')).toEqual(['error 1: To compare, write == and not =.']);
  expect(complaints('assert add(a=1, b=2) == 3')).toEqual([]);
  expect(complaints("assert add('=', 2) != '='")).toEqual([]);
});

test('an assert that is not finished says so', () => {
  expect(complaints('assert')).toEqual([
    'error 1: After assert comes what has to hold, for example: assert add(2, 3) == 5',
  ]);
  expect(complaints('assert add(1, 2) ==')).toEqual([
    'error 1: Something is missing at the end: what should come out?',
  ]);
  expect(complaints('assert 1 == 1')).toEqual([
    'error 1: Call the function that is to be written, for example: assert add(2, 3) == 5',
  ]);
});

test('another function and a repeated assert are warnings, and leave a task', () => {
  const assertsText = 'assert add(1, 2) == 3\nassert add(1, 2) == 3\nassert plus(1, 2) == 3';
  expect(complaints(assertsText)).toEqual([
    'warning 2: This is the assert of line 1.',
    'warning 3: This calls plus, other asserts call add.',
  ]);
  expect(checkOwnTask({ text, assertsText }).task).not.toBeNull();
});

test('the setup is checked for brackets too', () => {
  const draft = { text, assertsText: 'assert add(1, 2) == 3', setup: 'x = 1\ny = [1' };
  expect(checkOwnTask(draft).problems).toEqual([
    { field: 'setup', line: 2, severity: 'error', message: 'The bracket [ is never closed.' },
  ]);
});

test('asserts come with the lines they stand on', () => {
  const found = splitAsserts('\nassert f(\n  1) == 2\nassert f(2) == 3');
  expect(found.map(({ startLine, endLine }) => [startLine, endLine])).toEqual([
    [2, 3],
    [4, 4],
  ]);
});
