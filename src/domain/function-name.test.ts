import { expect, test } from 'vitest';
import { calls, functionName } from './function-name';

test('the function is the one that the asserts call', () => {
  expect(functionName(['assert add(1, 2) == 3', 'assert add(0, 0) == 0'])).toBe('add');
});

test('what wraps the call is not the function', () => {
  const asserts = ['assert sorted(pick([3, 1])) == [1, 3]', 'assert not(pick([]))'];
  expect(functionName(asserts)).toBe('pick');
  expect(functionName(['assert math.isclose(area(2), 12.566)'])).toBe('area');
  expect(functionName(['assert (height(root)) == 3'])).toBe('height');
});

test('a function that is named like one of Python is found too', () => {
  expect(functionName(['assert round(2.5) == 3'])).toBe('round');
});

test('among several, the one that most asserts call is taken', () => {
  const asserts = ['assert make(1) == 1', 'assert use(make(2)) == 1', 'assert use(3) == 4'];
  expect(functionName([...asserts, 'assert use(4) == 4'])).toBe('use');
});

test('a call inside a text is no call', () => {
  expect(functionName(["assert 'f(1)' == 2"])).toBeNull();
  expect(calls("assert g('f(1)')", 'f')).toBe(false);
  expect(calls('assert g(f(1))', 'f')).toBe(true);
});
