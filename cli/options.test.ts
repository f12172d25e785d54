import { describe, expect, test } from 'vitest';
import { ADD_TASK } from '../src/testing/sample-tasks';
import { TEXT_FLAGS } from './flags';
import { HELP } from './help';
import { type EvaluateOptions, parseCommand } from './options';
import { selectTasks, shardOf } from './select-tasks';

function options(...args: string[]): EvaluateOptions {
  const command = parseCommand(['tasks.jsonl', ...args]);
  if (command.kind !== 'evaluate') throw new Error(command.kind);
  return command.options;
}

describe('the command line', () => {
  test('asks for the paper’s protocol and the embedded model when it says nothing', () => {
    expect(options()).toMatchObject({
      tasks: 'tasks.jsonl',
      ...{ protocol: { preset: 'paper', examples: null, asserts: null } },
      ...{ model: 'embedded', samples: null },
      ...{ temperature: null, seed: 1, shard: null, out: null, maxTokens: 256 },
    });
  });

  test('reads what the issue’s example says', () => {
    const args = '--samples 80 --temperature 0.5 --ids 11-510 --limit 9 --seed 3 --shard 2/8';
    expect(options(...args.split(' '), '--out', 'run.jsonl')).toMatchObject({
      ...{ samples: 80, temperature: 0.5, ids: '11-510', limit: 9, seed: 3, out: 'run.jsonl' },
      shard: { index: 2, of: 8 },
    });
  });

  test('merges', () => {
    expect(parseCommand(['--merge', 'a', 'b', '--out', 'c'])).toEqual({
      ...{ kind: 'merge', files: ['a', 'b'], out: 'c' },
    });
  });

  test('judges a run again', () => {
    expect(parseCommand(['tasks.jsonl', '--judge', 'run.jsonl', '--out', 'new.jsonl'])).toEqual({
      kind: 'judge',
      options: { tasks: 'tasks.jsonl', run: 'run.jsonl', timeLimitMs: null, out: 'new.jsonl' },
    });
  });

  test('has a line of help for every flag', () => {
    for (const flag of TEXT_FLAGS) expect(HELP).toContain(`  --${flag} `);
  });

  test.each([
    [['--samples', '0'], '--samples takes a whole number from 1 to 1000, not "0".'],
    [['--samples', '2.5'], '--samples takes a whole number'],
    [['--temperature', 'hot'], '--temperature takes a number from 0 to 2'],
    [['--shard', '9/8'], '--shard takes I/N'],
    [['--preset', 'best'], '--preset takes one of paper'],
    [['another.jsonl'], 'Name one task file, not several'],
    [['--merge'], '--merge takes two run files or more'],
    [['--nonsense'], '--nonsense'],
    [['--examples', '11'], '--examples takes a whole number from 0 to 10, not "11".'],
    [['--example-choice', 'best'], '--example-choice takes one of first, by-seed, nearest'],
    [['--example-choice', 'nearest', '--preset', 'chat'], 'needs --examples N: chat shows none'],
    [['--prompt-seed', '2'], '--prompt-seed goes with --example-choice by-seed'],
    [['--example-ids', '2', '--examples', '1'], '--example-ids says which examples'],
    [['--asserts', '4'], '--asserts takes one of none, 1, 2, 3, all, not "4".'],
    [['--judge', 'run.jsonl', '--samples', '3'], '--samples does not go with --judge.'],
    [['--judge', 'run.jsonl', '--time-limit', '5'], '--time-limit takes a whole number from 100'],
  ])('refuses %j with a sentence', (args, message) => {
    expect(() => parseCommand(['tasks.jsonl', ...args])).toThrow(message);
  });

  test('wants a task file', () => {
    expect(() => parseCommand([])).toThrow('Name one task file.');
  });
});

describe('the tasks', () => {
  const tasks = [2, 11, 510, 511].map((number) => ({ ...ADD_TASK, id: `mbpp/${number}` }));
  const ids = (list: string) => selectTasks(tasks, list).map(({ id }) => id.slice(5));

  test('are named by numbers, ranges and ids', () => {
    expect(ids('11-510')).toEqual(['11', '510']);
    expect(ids('2, mbpp/511')).toEqual(['2', '511']);
    expect(() => ids('600-700')).toThrow('names no task of the file');
  });

  test('are dealt out to shards, each to one', () => {
    const shards = [1, 2, 3].map((index) => shardOf(tasks, { index, of: 3 }).length);
    expect(shards).toEqual([2, 1, 1]);
    expect(shardOf(tasks, null)).toBe(tasks);
  });
});
