import { describe, expect, test } from 'vitest';
import { ADD_TASK, TEXT_TASK } from '../../testing/sample-tasks';
import type { Task } from '../task';
import { buildPrompt } from './build-prompt';
import { createExampleChooser, type ExampleTask } from './choose-examples';
import { fitPrompt } from './fit-prompt';
import { PRESETS } from './presets';
import type { ExampleChoice } from './protocol';

const ANSWER_TASK: Task = {
  ...ADD_TASK,
  id: 'mathqa/1',
  text: '# twice 3 is what ? n0 = 3.0',
  check: { kind: 'answer', expected: 6, relativeTolerance: 0.01 },
  asserts: ['assert answer == approx(6.0, 0.01)'],
};

function numbered(number: number, text: string): Task {
  return { ...ADD_TASK, id: `mbpp/${String(number)}`, text };
}

function example(task: Task): ExampleTask {
  return { ...task, reference: task.reference ?? '' };
}

describe('the prompt', () => {
  test('is the paper’s to the letter', () => {
    const prompt = buildPrompt(ADD_TASK, PRESETS.paper.protocol, [example(TEXT_TASK)]);
    expect(prompt).toBe(
      `You are an expert Python programmer, and here is your task: Write a function to put a text in capital letters and an exclamation mark after it. Your code should pass these tests:

assert louder('hey') == 'HEY!'
assert louder('Ab c') == 'AB C!'
assert louder('') == '!'
[BEGIN]
def louder(text):
    return text.upper() + '!'
[DONE]

You are an expert Python programmer, and here is your task: Write a function to add two numbers. Your code should pass these tests:

assert add(1, 2) == 3
assert add(10, -4) == 6
assert add(0, 0) == 0
[BEGIN]
`,
    );
  });

  test('asks a word problem for a number, with no assert', () => {
    expect(buildPrompt(ANSWER_TASK)).toBe(
      'You are an expert Python programmer, and here is your task: # twice 3 is what ? n0 = 3.0 Your code should bind the result to answer.\n[BEGIN]\n',
    );
  });

  test('shows as many asserts as the protocol says', () => {
    const asserts = (count: 0 | 1 | 'all') => ({ ...PRESETS.paper.protocol, asserts: count });
    expect(buildPrompt(ADD_TASK, asserts(0))).toBe(
      'You are an expert Python programmer, and here is your task: Write a function to add two numbers.\n[BEGIN]\n',
    );
    expect(buildPrompt(ADD_TASK, asserts(1)).match(/assert/g)).toHaveLength(1);
    expect(buildPrompt(ADD_TASK, asserts('all')).match(/assert/g)).toHaveLength(3);
  });

  test('is a docstring with one assert for the harnesses', () => {
    const docstring = '"""\nWrite a function to add two numbers.\nassert add(1, 2) == 3\n"""\n';
    expect(buildPrompt(ADD_TASK, PRESETS['evalplus-like'].protocol)).toBe(docstring);
    expect(buildPrompt(ADD_TASK, PRESETS['bigcode-like'].protocol)).toBe(docstring);
  });

  test('asks a chat model for a code block', () => {
    const prompt = buildPrompt(ADD_TASK, PRESETS.chat.protocol, [example(TEXT_TASK)]);
    expect(prompt).toContain("```python\ndef louder(text):\n    return text.upper() + '!'\n```");
    expect(prompt).toMatch(/Markdown code block\. Write a function to add two numbers\./);
  });
});

describe('the examples', () => {
  const mbpp = [4, 600, 2, 20, 3, 9, 601].map((number) => numbered(number, `text ${number}`));

  function ids(choice: ExampleChoice, task: Task, tasks: readonly Task[]): string {
    const chosen = createExampleChooser(choice, tasks)(task);
    return chosen.map(({ id }) => id.slice(id.indexOf('/') + 1)).join(' ');
  }

  test('are tasks 2, 3 and 4 where the file is MBPP', () => {
    expect(ids({ kind: 'first', count: 3 }, numbered(601, ''), mbpp)).toBe('2 3 4');
    expect(ids({ kind: 'first', count: 3 }, numbered(3, ''), mbpp)).toBe('2 4 9');
  });

  test('are a pack’s first ones with a reference, never the task itself', () => {
    const pack = [{ ...ADD_TASK, id: 'p/0', reference: null }, ADD_TASK, TEXT_TASK, ANSWER_TASK];
    expect(ids({ kind: 'first', count: 3 }, ADD_TASK, pack)).toBe('2');
    expect(ids({ kind: 'first', count: 3 }, numbered(601, ''), pack)).toBe('1 2');
  });

  test('by hand are in the order of the hand', () => {
    const choice = { kind: 'by-hand', ids: ['mbpp/20', 'mbpp/4', 'mbpp/0'] } as const;
    expect(ids(choice, numbered(601, ''), mbpp)).toBe('20 4');
  });

  test('by seed repeat, differ by seed, and leave MBPP’s test tasks alone', () => {
    const choice = (seed: number) => ({ kind: 'by-seed', count: 10, seed }) as const;
    const drawn = ids(choice(1), ADD_TASK, mbpp);
    expect(drawn).toBe(ids(choice(1), ADD_TASK, mbpp));
    expect(drawn.split(' ').sort()).toEqual(['2', '3', '4', '600', '601', '9']);
    expect([2, 3, 4, 5].some((seed) => ids(choice(seed), ADD_TASK, mbpp) !== drawn)).toBe(true);
  });

  test('by likeness stand nearest to the question', () => {
    const tasks = [
      numbered(601, 'Write a function to reverse a list of strings.'),
      numbered(602, 'Write a function to find the area of a triangle.'),
      numbered(603, 'Write a function to reverse a string.'),
    ];
    const question = numbered(604, 'Write a python function to reverse any given string.');
    expect(ids({ kind: 'nearest', count: 2 }, question, tasks)).toBe('601 603');
  });

  test('are at most ten', () => {
    const many = Array.from({ length: 20 }, (_, index) => numbered(601 + index, 'same'));
    expect(ids({ kind: 'first', count: 99 }, ADD_TASK, many).split(' ')).toHaveLength(10);
  });
});

describe('what does not fit', () => {
  const examples = [example(ADD_TASK), example(TEXT_TASK)];
  const count = (text: string) => text.length;
  const { protocol } = PRESETS.paper;
  const whole = buildPrompt(ADD_TASK, protocol, examples).length;

  test('is cut from the front, and told', async () => {
    expect(await fitPrompt(ADD_TASK, protocol, examples, count, whole)).toMatchObject({
      ...{ tokens: whole, examples: ['pack/1', 'pack/2'], cut: [], fits: true },
    });
    expect(await fitPrompt(ADD_TASK, protocol, examples, count, whole - 1)).toMatchObject({
      ...{ examples: ['pack/2'], cut: ['pack/1'], fits: true },
    });
  });

  test('leaves the question whole', async () => {
    const fitted = await fitPrompt(ADD_TASK, protocol, examples, count, 1);
    expect(fitted).toMatchObject({ examples: [], fits: false });
    expect(fitted.text).toBe(buildPrompt(ADD_TASK, protocol));
  });
});
