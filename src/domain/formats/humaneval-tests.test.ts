import { expect, test } from 'vitest';
import { testsOf } from './humaneval-tests';

test('a check of plain asserts becomes asserts on the function', () => {
  const test_ = `

METADATA = {
    'author': 'me'
}


def check(candidate):
    # candidate in a comment
    assert candidate([1, 2]) == 'candidate', "Error, (1)"
    assert candidate(
        [3],
    ) == "x, y"
    assert True, "good for debugging"
    assert abs(candidate([]) - 1) < 1e-6
`;
  expect(testsOf(test_, 'first_word')).toEqual({
    setup: '',
    asserts: [
      "assert first_word([1, 2]) == 'candidate'",
      'assert first_word(\n        [3],\n    ) == "x, y"',
      'assert abs(first_word([]) - 1) < 1e-6',
    ],
  });
});

test('what stands before a check of plain asserts is setup', () => {
  const found = testsOf('import math\n\ndef check(f):\n    assert f(4) == math.sqrt(4)', 'root');
  expect(found).toEqual({ setup: 'import math', asserts: ['assert root(4) == math.sqrt(4)'] });
});

test('a check with a loop is kept whole and runs as one assert', () => {
  const check = 'def check(candidate):\n    for n in range(9):\n        assert candidate(n) == n';
  expect(testsOf(`${check}\n\ncheck(same)\n`, 'same')).toEqual({
    setup: check,
    asserts: ['assert check(same) is None'],
  });
});

test('a test without a check, or with an empty one, is refused', () => {
  expect(testsOf('assert f(1) == 2', 'f')).toEqual({
    reason: 'The field "test" has no function check(candidate).',
  });
  expect(testsOf('def check(candidate):\n    assert True', 'f')).toEqual({
    reason: 'The function check of "test" asserts nothing.',
  });
});
