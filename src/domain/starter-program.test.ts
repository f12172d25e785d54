import { expect, test } from 'vitest';
import { starterProgram } from './starter-program';

function heading(...asserts: string[]): string | undefined {
  return starterProgram({ asserts }).split('\n')[0];
}

test('a starter is a function with a comment and nothing in it', () => {
  expect(starterProgram({ asserts: ['assert add(1, 2) == 3'] })).toBe(
    'def add(a, b):\n    # Write the program here, or let the model write it.\n    pass\n',
  );
});

test('the arguments are named by what the asserts pass', () => {
  expect(heading("assert cut('a,b', 2) == 'a'")).toBe('def cut(text, n):');
  expect(heading('assert half(2.5) == 1.25', 'assert half(3) == 1.5')).toBe('def half(x):');
  expect(heading('assert top([]) == 0', 'assert top([4, 1]) == 4')).toBe('def top(numbers):');
  expect(heading("assert f([[1], [2]], {'a': 1}, True) == 1")).toBe('def f(rows, mapping, flag):');
  expect(heading("assert same('ab', 'b') == 1", "assert same('b', 'ab') == 2")).toBe(
    'def same(first_text, second_text):',
  );
  expect(heading("assert count('abc', 'b') == 1")).toBe('def count(text, letter):');
  expect(heading("assert join(['a'], [1, 2]) == 1")).toBe('def join(words, numbers):');
  expect(heading('assert total(tree) == 4')).toBe('def total(value):');
});

test('an argument that only some asserts pass is optional', () => {
  expect(heading('assert step(1) == 2', 'assert step(1, 5) == 6')).toBe('def step(a, b=None):');
});

test('an argument passed by name keeps it', () => {
  expect(heading('assert price(10, tax=0.2) == 12.0')).toBe('def price(n, tax):');
});

test('no argument hides the function itself', () => {
  expect(heading("assert text('ab') == 'AB'")).toBe('def text(text_):');
});

test('a task without a call still gets a function', () => {
  expect(heading('assert 1 == 1')).toBe('def solve():');
  expect(heading('assert now() == 4')).toBe('def now():');
});
