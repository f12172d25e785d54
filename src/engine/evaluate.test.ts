import { expect, test } from 'vitest';
import { AppError } from '../domain/errors';
import { fakeModel, fakePython } from '../testing/fake-ports';
import { RUN_HEADER } from '../testing/sample-run';
import { ADD_TASK, TEXT_TASK } from '../testing/sample-tasks';
import { evaluate, type EvaluationEvent, type EvaluationPlan } from './evaluate';
import type { Machinery } from './synthesize';
import { taskSeed } from './task-seed';

const machinery: Machinery = {
  model: fakeModel(['right', 'wrong']),
  python: fakePython((program) => program === 'right'),
  now: () => 0,
};
const tasks = [ADD_TASK, TEXT_TASK];

async function run(change: Partial<EvaluationPlan> = {}, signal = new AbortController().signal) {
  const events: EvaluationEvent[] = [];
  const plan = { header: RUN_HEADER, tasks, pool: tasks, contextLength: 10_000, has: () => false };
  await evaluate({ ...plan, ...change }, machinery, (event) => events.push(event), signal);
  const done = events.flatMap((event) => (event.kind === 'task-done' ? event.samples : []));
  return { events, done };
}

test('every task is sampled, judged and inspected, each with a seed of its own', async () => {
  const { done } = await run();
  expect(done.map(({ taskId, sample, passed }) => [taskId, sample, passed])).toEqual([
    ['pack/1', 0, true],
    ['pack/1', 1, false],
    ['pack/2', 0, true],
    ['pack/2', 1, false],
  ]);
  expect(done[0]?.seed).toBe(taskSeed(1, 'pack/1'));
  expect(done[2]?.seed).not.toBe(done[0]?.seed);
  expect(done[0]?.inspection).toEqual({ signs: [], fresh: null });
  expect(done[1]).toMatchObject({ inspection: null, errorClass: 'wrong-answer' });
});

test('where work goes ahead the model writes while the last task is judged, told in order', async () => {
  const steps: string[] = [];
  const writing = fakeModel(['right']);
  const judging = fakePython(() => true);
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let tasksWritten = 0;
  const slow: Machinery = {
    now: () => 0,
    model: {
      ...writing,
      async sample(...asked) {
        await writing.sample(...asked);
        tasksWritten += 1;
        steps.push(`written ${tasksWritten}`);
        if (tasksWritten === 2) release();
      },
    },
    python: {
      ...judging,
      async judge(...asked) {
        await held;
        await judging.judge(...asked);
      },
    },
  };
  const plan = {
    header: RUN_HEADER,
    tasks,
    pool: tasks,
    contextLength: 10_000,
    has: () => false,
    ahead: true,
  };
  const tell = (event: EvaluationEvent) => steps.push(`${event.kind} ${event.task.id}`);
  await evaluate(plan, slow, tell, new AbortController().signal);
  expect(steps.filter((step) => !step.startsWith('sample-judged'))).toEqual([
    ...['task-started pack/1', 'written 1', 'written 2', 'task-done pack/1'],
    ...['task-started pack/2', 'task-done pack/2'],
  ]);
});

test('a judge that fails ends the run with its fault', async () => {
  const broken = () => Promise.reject(new AppError('python-failed', 'gone'));
  const python = { ...machinery.python, judge: broken };
  const plan = { header: RUN_HEADER, tasks, pool: tasks, contextLength: 10_000, has: () => false };
  const events: EvaluationEvent[] = [];
  const running = evaluate(
    plan,
    { ...machinery, python },
    (event) => events.push(event),
    new AbortController().signal,
  );
  await expect(running).rejects.toThrow('python-failed: gone');
  expect(events.map(({ kind }) => kind)).not.toContain('task-done');
});

test('what an interrupted run has already is not told again', async () => {
  const { done, events } = await run({
    has: (taskId, sample) => taskId === 'pack/1' || sample === 0,
  });
  expect(done.map(({ taskId, sample }) => [taskId, sample])).toEqual([['pack/2', 1]]);
  expect(events.filter(({ kind }) => kind === 'task-started')).toHaveLength(1);
});

test('examples that do not fit are cut', async () => {
  const { events } = await run({ contextLength: 600 });
  const started = events.find(({ kind }) => kind === 'task-started');
  expect(started).toMatchObject({ prompt: { examples: [], cut: ['pack/2'] } });
});

test('a question longer than the context is a fault with the task’s name', async () => {
  await expect(run({ contextLength: 20 })).rejects.toThrow(/task pack\/1 alone/);
});

test('a stop leaves the task in hand out', async () => {
  expect((await run({}, AbortSignal.abort())).done).toEqual([]);
});
