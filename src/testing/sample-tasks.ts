import type { Task } from '../domain/task';

/** A small task with all that the built-in pack gives one. */
export const ADD_TASK: Task = {
  id: 'pack/1',
  origin: 'pack',
  title: 'Add two numbers',
  text: 'Write a function to add two numbers.',
  reference: 'def add(a, b):\n    return a + b',
  check: { kind: 'asserts' },
  asserts: ['assert add(1, 2) == 3', 'assert add(10, -4) == 6', 'assert add(0, 0) == 0'],
  challengeAsserts: ['assert add(-3, -4) == -7', 'assert add(1, 0) == 1'],
  setup: '',
  tags: ['numbers'],
  difficulty: 'easy',
};

/** A task about text, without hidden asserts. */
export const TEXT_TASK: Task = {
  id: 'pack/2',
  origin: 'pack',
  title: 'Louder',
  text: 'Write a function to put a text in capital letters and an exclamation mark after it.',
  reference: "def louder(text):\n    return text.upper() + '!'",
  check: { kind: 'asserts' },
  asserts: [
    "assert louder('hey') == 'HEY!'",
    "assert louder('Ab c') == 'AB C!'",
    "assert louder('') == '!'",
  ],
  challengeAsserts: [],
  setup: '',
  tags: ['strings'],
  difficulty: 'easy',
};

/** A task whose asserts need a setup that uses the program, as two of MBPP do; no reference. */
export const SETUP_TASK: Task = {
  id: 'pack/3',
  origin: 'pack',
  title: 'Sum of a chain',
  text: 'Write a class Link with a value and a next link, and a function to sum a chain of them.',
  reference: null,
  check: { kind: 'asserts' },
  asserts: ['assert chain_sum(chain) == 6', 'assert chain_sum(chain.next) == 5'],
  challengeAsserts: ['assert chain_sum(None) == 0'],
  setup: 'chain = Link(1, Link(2, Link(3, None)))',
  tags: ['recursion'],
  difficulty: 'hard',
};
