import { describe, expect, test } from 'vitest';
import { questionsOf } from '../domain/predict/prediction-item';
import type { ProgramVerdict } from '../domain/verdict';
import { fakeModel, fakePython } from '../testing/fake-ports';
import { ADD_TASK } from '../testing/sample-tasks';
import { makeItems } from './make-items';
import { measurePrediction, type AccuracyProgress } from './measure-prediction';
import type { PythonRunner } from './ports';
import { predictCall } from './predict-call';
import { runCall } from './run-call';

const never = new AbortController().signal;
const questions = questionsOf(ADD_TASK, 'def add(a, b): return a + b');

/** A Python in which every call gives 3, the second time too only if `steady`. */
function threePython(steady = true): PythonRunner {
  return {
    ...fakePython(() => false),
    judge(request, onVerdict) {
      const probe = request.asserts[0]?.endsWith('Ellipsis') ?? false;
      const fail = { kind: 'fail', actual: '3', expected: 'Ellipsis' } as const;
      const asserts: ProgramVerdict['asserts'] = [probe || !steady ? fail : { kind: 'pass' }];
      onVerdict(0, { asserts, challengeAsserts: [], output: '', durationMs: 1 });
      return Promise.resolve();
    },
  };
}

describe('a call', () => {
  const call = { program: '', call: 'f()', timeLimitMs: 100 };

  test('comes to the value that Python gave twice', async () => {
    expect(await runCall(threePython(), call, never)).toEqual({ kind: 'value', text: '3' });
  });

  test('has no value when it only looks like one', async () => {
    expect(await runCall(threePython(false), call, never)).toMatchObject({ kind: 'none' });
  });
});

test('as many items are made as are wanted, as long as there are questions', async () => {
  for (const [wanted, made] of [
    [2, 2],
    [99, questions.length],
  ] as const) {
    const calls: string[] = [];
    const limits = { wanted, timeLimitMs: 100 };
    await makeItems(threePython(), questions, limits, ({ call }) => calls.push(call), never);
    expect(calls).toHaveLength(made);
  }
});

test('the model is asked once, greedily, and its answer compared', async () => {
  const [question] = questions;
  if (!question) throw new Error('The task asks something.');
  const item = { ...question, outcome: { kind: 'value', text: '3' } } as const;
  const machinery = { model: fakeModel(['3\n']), python: threePython() };
  const shown = { text: true, asserts: false };
  expect(await predictCall(machinery, item, shown, never)).toEqual({
    text: '3',
    comparison: 'exact',
  });
});

test('a measurement asks everything under each of the four conditions', async () => {
  const told: AccuracyProgress[] = [];
  const machinery = { model: fakeModel(['3']), python: threePython() };
  await measurePrediction(machinery, questions, 100, (each) => told.push(each), never);
  expect(told.map(({ done }) => done)).toEqual(questions.map((_, index) => index + 1));
  expect(told.at(-1)?.tallies.map(({ exact }) => exact)).toEqual(CALLS);
});

const CALLS = Array.from({ length: 4 }, () => questions.length);
