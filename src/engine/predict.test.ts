import { describe, expect, test } from 'vitest';
import { addAnswer, CONDITIONS, countsOf } from '../domain/predict/accuracy';
import { questionsOf } from '../domain/predict/prediction-item';
import { fakeCalls, fakeModel } from '../testing/fake-ports';
import { ADD_TASK } from '../testing/sample-tasks';
import { makeItems } from './make-items';
import { measurePrediction, type MeasurementProgress } from './measure-prediction';
import { predictCall } from './predict-call';
import { runCall } from './run-call';

const never = new AbortController().signal;
const questions = questionsOf(ADD_TASK, 'def add(a, b): return a + b');

const NOTHING = { tallies: [], unasked: [] };
const LIMITS = { timeLimitMs: 100, contextLength: 10_000 };

describe('a call', () => {
  const call = { program: '', call: 'f()', timeLimitMs: 100 };

  test('comes to the value that Python gave twice', async () => {
    expect(await runCall(fakeCalls('3'), call, never)).toEqual({ kind: 'value', text: '3' });
  });

  test('has no value when it only looks like one', async () => {
    expect(await runCall(fakeCalls('3', false), call, never)).toMatchObject({ kind: 'none' });
  });
});

test('as many items are made as are wanted, as long as there are questions', async () => {
  for (const [wanted, made] of [
    [2, 2],
    [99, questions.length],
  ] as const) {
    const calls: string[] = [];
    const limits = { wanted, timeLimitMs: 100 };
    await makeItems(fakeCalls('3'), questions, limits, ({ call }) => calls.push(call), never);
    expect(calls).toHaveLength(made);
  }
});

test('the model is asked once, greedily, and its answer compared', async () => {
  const [question] = questions;
  if (!question) throw new Error('The task asks something.');
  const item = { ...question, outcome: { kind: 'value', text: '3' } } as const;
  const machinery = { model: fakeModel(['1 + 2 = 3\n3\n']), python: fakeCalls('3') };
  const shown = { text: true, asserts: false };
  expect(await predictCall(machinery, item, shown, never)).toEqual({
    text: '3',
    steps: '1 + 2 = 3',
    comparison: 'exact',
  });
});

test('a measurement asks everything under each of the four conditions', async () => {
  const told: MeasurementProgress[] = [];
  const machinery = { model: fakeModel(['3']), python: fakeCalls('3') };
  const work = { questions, counted: NOTHING, ...LIMITS };
  await measurePrediction(machinery, work, (each) => told.push(each), never);
  expect(told.map(({ done }) => done)).toEqual(questions.map((_, index) => index + 1));
  const { tallies } = told.at(-1) ?? { tallies: [] };
  const { difficulty } = ADD_TASK;
  const asked = questions.length;
  expect(CONDITIONS.map((shown) => countsOf(tallies, shown, difficulty))).toEqual(
    CONDITIONS.map(() => ({ asked, exact: asked, byValue: asked })),
  );
});

test('a measurement that goes on adds to what was counted', async () => {
  const told: MeasurementProgress[] = [];
  const machinery = { model: fakeModel(['3']), python: fakeCalls('3') };
  const shown = { text: true, asserts: true };
  const tallies = addAnswer([], { shown, difficulty: ADD_TASK.difficulty }, 'different');
  const counted = { tallies, unasked: [] };
  const work = { questions: questions.slice(0, 1), counted, ...LIMITS };
  await measurePrediction(machinery, work, (each) => told.push(each), never);
  const counts = countsOf(told.at(-1)?.tallies ?? [], shown);
  expect(counts).toEqual({ asked: 2, exact: 1, byValue: 1 });
});

test('a prompt that the model cannot read is passed over, and the rest is asked', async () => {
  const told: MeasurementProgress[] = [];
  const model = fakeModel(['3']);
  const machinery = { model, python: fakeCalls('3') };
  const [question] = questions;
  if (!question) throw new Error('The task asks something.');
  const long = {
    ...question,
    taskId: 'pack/long',
    program: `${question.program}${' '.repeat(400)}`,
  };
  const work = { questions: [long, question], counted: NOTHING, ...LIMITS, contextLength: 400 };
  await measurePrediction(machinery, work, (each) => told.push(each), never);
  expect(told.at(-1)?.done).toBe(2);
  expect(told.at(-1)?.unasked.map(({ taskId, shown }) => ({ taskId, shown }))).toEqual(
    CONDITIONS.map((shown) => ({ taskId: 'pack/long', shown })),
  );
  expect(told.at(-1)?.unasked.every(({ tokens }) => tokens >= 400)).toBe(true);
  expect(CONDITIONS.map((shown) => countsOf(told.at(-1)?.tallies ?? [], shown).asked)).toEqual([
    1, 1, 1, 1,
  ]);
});
