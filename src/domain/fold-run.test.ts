import { describe, expect, test } from 'vitest';
import { foldRun, solvingSamples } from './fold-run';
import type { Run, RunEvent, RunNews } from './run';
import type { ProgramVerdict } from './verdict';

const sampling = { samples: 2, temperature: 0.5, seed: 7, maxTokens: 32, stopAtFirstSolve: false };
const passing: ProgramVerdict = {
  asserts: [{ kind: 'pass' }],
  challengeAsserts: [],
  output: '',
  durationMs: 1,
};

function fold(news: readonly RunNews[], run = 'a'): Run {
  const events = news.map((entry, at): RunEvent => ({ ...entry, run, at }));
  const folded = events.reduce<Run | null>(foldRun, null);
  if (!folded) throw new Error('No run came of the events.');
  return folded;
}

const started: RunNews = { kind: 'run-started', taskId: 't', model: 'm', prompt: 'p', sampling };
const finished: RunNews = {
  kind: 'candidate',
  sample: 1,
  text: 'x\n[DONE]',
  program: 'x',
  tokens: 2,
  stop: 'stop-string',
  meanLogProbability: -0.1,
};

describe('a run folded from its events', () => {
  test('holds all its candidates from the start', () => {
    expect(fold([started]).candidates.map(({ phase }) => phase)).toEqual(['writing', 'writing']);
  });

  test('gathers the pieces of every row and counts their tokens', () => {
    const run = fold([
      started,
      { kind: 'prompt-read', tokens: 90 },
      {
        kind: 'tokens',
        pieces: [
          { sample: 0, text: 'de' },
          { sample: 1, text: 'x' },
        ],
      },
      { kind: 'tokens', pieces: [{ sample: 0, text: 'f' }] },
    ]);
    expect(run.candidates.map(({ text }) => text)).toEqual(['def', 'x']);
    expect(run).toMatchObject({ tokens: 3, promptTokens: 90, elapsedMs: 3 });
  });

  test('takes a candidate from writing over judging to judged', () => {
    expect(fold([started, finished]).candidates[1]?.phase).toBe('judging');
    const run = fold([started, finished, { kind: 'verdict', sample: 1, verdict: passing }]);
    expect(run.candidates[1]?.phase).toBe('judged');
    expect(solvingSamples(run)).toEqual([1]);
  });

  test('drops events of another run and events after its end', () => {
    const run = fold([started, { kind: 'done', end: 'stopped', error: null }]);
    expect(foldRun(run, { ...finished, run: 'a', at: 9 })).toBe(run);
    const running = fold([started]);
    expect(foldRun(running, { ...finished, run: 'b', at: 9 })).toBe(running);
  });
});
