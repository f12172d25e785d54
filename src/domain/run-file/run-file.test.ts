import { describe, expect, test } from 'vitest';
import { RUN_HEADER, RUN_SAMPLE } from '../../testing/sample-run';
import { ADD_TASK } from '../../testing/sample-tasks';
import { mergeRuns } from './merge-runs';
import { parseRunFile, type ParsedRunFile } from './parse-run-file';
import type { RunSample } from './run-file';
import { headerLine } from './run-header';
import { sampleLine } from './sample-row';
import { exportSolutions, importSolutions } from './solutions';

const failed: RunSample = {
  ...RUN_SAMPLE,
  taskId: 'pack/2',
  passed: false,
  asserts: [{ kind: 'fail', actual: '1', expected: '2' }],
  errorClass: 'wrong-answer',
};

function file(...lines: string[]): string {
  return headerLine(RUN_HEADER) + lines.join('');
}

function read(text: string): Extract<ParsedRunFile, { kind: 'run' }> {
  const parsed = parseRunFile(text);
  if (parsed.kind === 'refused') throw new Error(parsed.reason);
  return parsed;
}

describe('a run file', () => {
  test('is read as it was written', () => {
    const inspected: RunSample = {
      ...RUN_SAMPLE,
      sample: 1,
      inspection: {
        signs: [{ kind: 'constant-return', line: 2, value: '3' }],
        fresh: {
          tried: 4,
          agreed: 1,
          difference: { call: 'add(1, 3)', actual: '3', expected: '4' },
        },
      },
    };
    const text = file(sampleLine(RUN_SAMPLE), sampleLine(inspected), sampleLine(failed));
    expect(read(text)).toEqual({
      kind: 'run',
      run: { header: RUN_HEADER, samples: [RUN_SAMPLE, inspected, failed] },
      notes: [],
    });
  });

  test('tells the machine it was sampled on, where that is known', () => {
    const header = {
      ...RUN_HEADER,
      machine: { node: '20.19.0', platform: 'linux x64', threads: 4 },
    };
    expect(read(headerLine(header)).run.header).toEqual(header);
  });

  test('loses only the line that was being written when it broke off', () => {
    const text = file(sampleLine(RUN_SAMPLE), sampleLine(failed).slice(0, 40));
    const { run, notes } = read(text);
    expect(run.samples).toEqual([RUN_SAMPLE]);
    expect(notes).toEqual([{ line: 3, message: expect.stringMatching(/cut off/) as string }]);
  });

  test('loses only a broken line elsewhere, and says which', () => {
    const { run, notes } = read(
      file('{"task_id": 1}\n', sampleLine(RUN_SAMPLE), 'oops\n', sampleLine(failed)),
    );
    expect(run.samples).toHaveLength(2);
    expect(notes.map(({ line, message }) => `${line}: ${message}`)).toEqual([
      '2: Line 2 is no sample: task_id is wrong.',
      '4: Line 4 is not valid JSON.',
    ]);
  });

  test('keeps one of two equal samples, and none of a task it does not name', () => {
    const other = sampleLine({ ...RUN_SAMPLE, taskId: 'pack/9' });
    const { run, notes } = read(file(sampleLine(RUN_SAMPLE), sampleLine(RUN_SAMPLE), other));
    expect(run.samples).toHaveLength(1);
    expect(notes.map(({ message }) => message)).toEqual([
      'Line 3 repeats sample 0 of task pack/1.',
      'Line 4 is of task pack/9, which the header does not name.',
    ]);
  });

  test.each([
    ['', 'no run file'],
    ['{"task_id": 1}\n', 'no run file'],
    [headerLine({ ...RUN_HEADER, version: 2 as 1 }), 'newer version'],
    [headerLine({ ...RUN_HEADER, timeLimitMs: 0 }), 'broken at timeLimitMs'],
  ])('is refused with a reason: %s', (text, reason) => {
    const parsed = parseRunFile(text);
    expect(parsed.kind === 'refused' && parsed.reason).toContain(reason);
  });
});

describe('shards', () => {
  const shard = (index: number, samples: RunSample[], change = {}) => ({
    name: `${index}.jsonl`,
    run: { header: { ...RUN_HEADER, shard: { index, of: 2 }, ...change }, samples },
  });

  test('merge into one run in the order of its tasks', () => {
    const later = { date: '2026-11-22T09:00:00.000Z' };
    const merged = mergeRuns([shard(2, [failed]), shard(1, [RUN_SAMPLE], later)]);
    expect(merged).toMatchObject({
      kind: 'run',
      run: {
        header: { shard: null, date: '2026-11-22T09:00:00.000Z' },
        samples: [{ taskId: 'pack/1' }, { taskId: 'pack/2' }],
      },
      notes: ['The run is not complete: 2 of 4 samples are there.'],
    });
  });

  test('give a sample that both have once', () => {
    const merged = mergeRuns([shard(1, [RUN_SAMPLE]), shard(2, [RUN_SAMPLE, failed])]);
    expect(merged.kind === 'run' && merged.run.samples).toHaveLength(2);
    expect(merged.kind === 'run' && merged.notes[0]).toContain('2.jsonl: 1 samples stood');
  });

  test('merge also when they come from different machines, which is told', () => {
    const machine = (threads: number) => ({
      machine: { node: '20.19.0', platform: 'linux x64', threads },
    });
    const merged = mergeRuns([shard(1, [RUN_SAMPLE], machine(2)), shard(2, [failed], machine(8))]);
    expect(merged).toMatchObject({
      run: { header: machine(2) },
      notes: [
        expect.stringContaining('not complete'),
        expect.stringContaining('2 kinds of machines'),
      ],
    });
  });

  test('of different runs do not merge', () => {
    const other = { sampling: { ...RUN_HEADER.sampling, seed: 2 } };
    expect(mergeRuns([shard(1, []), shard(2, [], other)])).toEqual({
      kind: 'refused',
      reason: '2.jsonl is of another run than 1.jsonl: their sampling differ.',
    });
  });
});

describe('solutions for and from other tools', () => {
  const mbpp = { ...RUN_SAMPLE, taskId: 'mbpp/601' };

  test('have their names for tasks and fields', () => {
    expect(JSON.parse(exportSolutions([mbpp], 'solution'))).toEqual({
      task_id: 'Mbpp/601',
      solution: RUN_SAMPLE.solution,
    });
    const humanEval = exportSolutions([{ ...mbpp, taskId: 'humaneval/3' }], 'completion');
    expect(JSON.parse(humanEval)).toEqual({
      task_id: 'HumanEval/3',
      completion: `\n${RUN_SAMPLE.solution}\n`,
    });
  });

  const reference = 'def add(a, b):\n    """Adds."""\n    return a + b';
  const tasks = [
    { ...ADD_TASK, id: 'humaneval/0', reference },
    { ...ADD_TASK, id: 'humaneval/1', reference: null },
  ];

  test('come in whole, or as a body after the prompt', () => {
    const text = [
      { task_id: 'HumanEval/0', solution: 'def add(a, b): return 0' },
      { task_id: 'HumanEval/0', completion: '    return b + a\n' },
      { task_id: 1, completion: '\ndef add(a, b):\n    return 1\n' },
    ]
      .map((row) => JSON.stringify(row))
      .join('\n');
    expect(importSolutions(text, tasks)).toEqual({
      solutions: [
        { taskId: 'humaneval/0', solution: 'def add(a, b): return 0' },
        { taskId: 'humaneval/0', solution: 'def add(a, b):\n    """Adds."""\n    return b + a' },
        { taskId: 'humaneval/1', solution: 'def add(a, b):\n    return 1' },
      ],
      notes: [],
    });
  });

  test('that cannot be judged are told by their row', () => {
    const text =
      '{"task_id": "HumanEval/9", "solution": "x"}\n{"task_id": 1, "completion": "    x"}\n{"a": 1}';
    const { solutions, notes } = importSolutions(text, tasks);
    expect(solutions).toEqual([]);
    expect(notes.map(({ message }) => message)).toEqual([
      'Row 1 is of task HumanEval/9, which is not loaded.',
      'Row 2 has no whole program for task 1.',
      'Row 3 has no "task_id" with a "solution".',
    ]);
  });
});
