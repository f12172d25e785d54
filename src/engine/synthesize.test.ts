import { describe, expect, test } from 'vitest';
import { AppError } from '../domain/errors';
import { foldRun, solvingSamples } from '../domain/fold-run';
import { buildPrompt } from '../domain/prompt-protocol/build-prompt';
import { DEFAULT_PROTOCOL } from '../domain/prompt-protocol/presets';
import type { Run, RunEvent } from '../domain/run';
import type { Task } from '../domain/task';
import { fakeModel, fakePython } from '../testing/fake-ports';
import type { CodeModel, PythonRunner } from './ports';
import { synthesize } from './synthesize';

const task: Task = {
  id: 'own/1',
  origin: 'own',
  title: 'Double',
  text: 'Write a function to double a number.',
  reference: null,
  check: { kind: 'asserts' },
  asserts: ['assert double(2) == 4', 'assert double(0) == 0'],
  challengeAsserts: [],
  setup: '',
  tags: [],
  difficulty: null,
};

interface Options {
  readonly model?: CodeModel;
  readonly python?: PythonRunner;
  readonly stopAtFirstSolve?: boolean;
  readonly onEvent?: (event: RunEvent) => void;
  readonly signal?: AbortSignal;
}

async function run({
  model = fakeModel(['right\n[DONE]', 'wrong']),
  python = fakePython((program) => program === 'right'),
  stopAtFirstSolve = false,
  onEvent = () => undefined,
  signal = new AbortController().signal,
}: Options): Promise<{ events: RunEvent[]; run: Run }> {
  const events: RunEvent[] = [];
  const sampling = { samples: 4, temperature: 1, seed: 1, maxTokens: 8, stopAtFirstSolve };
  await synthesize(
    {
      ...{ run: 'r', task, model: 'fake', sampling, timeLimitMs: 100 },
      ...{ prompt: buildPrompt(task), protocol: DEFAULT_PROTOCOL },
    },
    { model, python, now: () => 0 },
    (event) => {
      events.push(event);
      onEvent(event);
    },
    signal,
  );
  const folded = events.reduce<Run | null>(foldRun, null);
  if (!folded) throw new Error('The run never started.');
  return { events, run: folded };
}

describe('synthesize', () => {
  test('writes k programs, judges each, and ends completed', async () => {
    const { run: folded } = await run({});
    expect(folded.phase).toBe('completed');
    expect(folded.candidates.every(({ phase }) => phase === 'judged')).toBe(true);
    expect(solvingSamples(folded)).toEqual([0, 2]);
  });

  test('ends solved at the first passing program when asked to', async () => {
    const { run: folded } = await run({ stopAtFirstSolve: true });
    expect(folded.phase).toBe('solved');
    expect(solvingSamples(folded).length).toBeGreaterThan(0);
  });

  test('ends stopped when aborted, with one done', async () => {
    const controller = new AbortController();
    const { events, run: folded } = await run({
      signal: controller.signal,
      onEvent: ({ kind }) => {
        if (kind === 'tokens') controller.abort();
      },
    });
    expect(folded.phase).toBe('stopped');
    expect(events.filter(({ kind }) => kind === 'done')).toHaveLength(1);
  });

  test('ends failed with the code when the model breaks', async () => {
    const model: CodeModel = {
      ...fakeModel([]),
      sample: () => Promise.reject(new AppError('model-failed', 'out of memory')),
    };
    const { run: folded } = await run({ model });
    expect(folded).toMatchObject({ phase: 'failed', error: { code: 'model-failed' } });
  });

  test('ends failed when Python breaks, and stops the model', async () => {
    const python: PythonRunner = {
      ...fakePython(() => true),
      judge: () => Promise.reject(new AppError('python-failed', 'no wasm')),
    };
    const { run: folded } = await run({ python });
    expect(folded).toMatchObject({ phase: 'failed', error: { code: 'python-failed' } });
  });
});
