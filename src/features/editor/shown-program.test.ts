import { describe, expect, it } from 'vitest';
import type { Candidate, Run } from '../../domain/run';
import { INITIAL_STATE } from '../../store/initial-state';
import type { AppState, Version } from '../../store/state';
import { shownProgram } from './shown-program';

const starter: Version = { id: 's', text: 'pass', origin: { kind: 'starter' }, at: 0 };
const edit: Version = { id: 'e', text: 'x = 1', origin: { kind: 'edit', of: 's' }, at: 1 };

function stateWith(current: string, phase: Run['phase'], candidate: Candidate): AppState {
  const run: Run = {
    id: 'r',
    taskId: 't',
    model: 'm',
    prompt: '',
    promptTokens: null,
    sampling: { samples: 1, temperature: 0, seed: 1, maxTokens: 9, stopAtFirstSolve: false },
    candidates: [candidate],
    phase,
    error: null,
    elapsedMs: 0,
    tokens: 0,
  };
  return {
    ...INITIAL_STATE,
    selectedTask: 't',
    documents: { t: { versions: [starter, edit], current } },
    runs: { t: run },
    selectedCandidate: { run: 'r', sample: 0 },
  };
}

const writing: Candidate = {
  phase: 'writing',
  sample: 0,
  text: 'def f():\n  pass\n[DONE]',
  tokens: 3,
};

describe('what stands in the editor', () => {
  it('is nothing before a task is chosen', () => {
    expect(shownProgram(INITIAL_STATE)).toEqual({ kind: 'nothing' });
  });

  it('is the chosen candidate, as far as it is written', () => {
    expect(shownProgram(stateWith('s', 'running', writing))).toMatchObject({
      kind: 'writing',
      id: 'r/0',
      text: 'def f():\n  pass',
    });
  });

  it('is the current version again when the run ends before the candidate does', () => {
    expect(shownProgram(stateWith('s', 'stopped', writing))).toMatchObject({
      kind: 'version',
      id: 's',
      editOf: null,
    });
  });

  it('is the current version once the candidate is written, edits and all', () => {
    const judging: Candidate = {
      phase: 'judging',
      sample: 0,
      text: '',
      program: 'y = 2',
      tokens: 3,
      stop: 'stop-string',
      meanLogProbability: null,
    };
    expect(shownProgram(stateWith('e', 'running', judging))).toMatchObject({
      kind: 'version',
      id: 'e',
      editOf: 's',
      text: 'x = 1',
    });
  });
});
