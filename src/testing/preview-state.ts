import { DEFAULT_SETTINGS, EMBEDDED_MODEL } from '../domain/settings';
import type { Candidate, Run } from '../domain/run';
import type { Task } from '../domain/task';
import type { AssertVerdict, ProgramVerdict } from '../domain/verdict';
import { NO_EXPERIMENTS } from '../store/experiments/experiments-state';
import { NO_PREDICTIONS } from '../store/predict/predict-state';
import type { AppState } from '../store/state';

const pass: AssertVerdict = { kind: 'pass' };

function fail(actual: string, expected: string): AssertVerdict {
  return { kind: 'fail', actual, expected };
}

function verdict(
  asserts: readonly AssertVerdict[],
  challengeAsserts: readonly AssertVerdict[] = [pass, pass],
): ProgramVerdict {
  return { asserts, challengeAsserts, output: '', durationMs: 3.2 };
}

const task: Task = {
  id: 'pack/17',
  origin: 'pack',
  title: 'Keep the first of each',
  text: 'Write a function to remove repeated items from a list, keeping the first of each in its place.',
  reference: 'def keep_first(items):\n    return list(dict.fromkeys(items))',
  check: { kind: 'asserts' },
  asserts: [
    'assert keep_first([3, 1, 3, 2, 1]) == [3, 1, 2]',
    "assert keep_first(['b', 'a', 'b']) == ['b', 'a']",
    'assert keep_first([]) == []',
  ],
  challengeAsserts: ['assert keep_first([1, 1.0, True]) == [1]', 'assert keep_first([0]) == [0]'],
  setup: '',
  tags: ['lists', 'sets'],
  difficulty: 'easy',
};

const names: readonly (readonly [string, Task['difficulty'], readonly string[]])[] = [
  ['Second largest number', 'easy', ['lists', 'sorting']],
  ['Count vowels in a sentence', 'easy', ['text']],
  ['Balanced brackets', 'medium', ['text', 'stacks']],
  ['Roman numeral to integer', 'medium', ['text', 'numbers']],
  ['Longest run of equal letters', 'medium', ['text']],
  ['Sum of the digits', 'easy', ['numbers']],
  ['Merge overlapping intervals', 'hard', ['lists', 'sorting']],
  ['Caesar cipher with wrap-around', 'medium', ['text', 'ciphers']],
  ['Transpose a matrix', 'easy', ['lists']],
  ['Days between two dates', 'medium', ['dates']],
  ['Group words by first letter', 'medium', ['dictionaries', 'text']],
  ['Prime factors in order', 'medium', ['numbers']],
  ['Rotate a list by k', 'easy', ['lists']],
  ['Shortest path in a grid', 'hard', ['graphs', 'search']],
];

const others: readonly Task[] = names.map(([title, difficulty, tags], index) => ({
  ...task,
  id: `pack/${String(20 + index)}`,
  title,
  difficulty,
  tags,
}));

function judged(sample: number, program: string, result: ProgramVerdict): Candidate {
  return {
    phase: 'judged',
    sample,
    text: program,
    program,
    tokens: 18 + ((sample * 7) % 23),
    stop: 'stop-string',
    meanLogProbability: -0.4 - sample / 10,
    verdict: result,
  };
}

const right = 'def keep_first(items):\n    return list(dict.fromkeys(items))';
const sorted = 'def keep_first(items):\n    return sorted(set(items))';
const unordered = fail('[1, 2, 3]', '[3, 1, 2]');

export const previewCandidates: readonly Candidate[] = [
  judged(0, sorted, verdict([unordered, fail("['a', 'b']", "['b', 'a']"), pass])),
  judged(1, right, verdict([pass, pass, pass])),
  judged(
    2,
    'def keep_first(items):\n    result = []\n    for item in items:\n        if item not in result:\n            result.append(item)\n    return result',
    verdict([pass, pass, pass]),
  ),
  judged(3, sorted, verdict([unordered, fail("['a', 'b']", "['b', 'a']"), pass])),
  judged(
    4,
    'def keep_first(items):\n    seen = {}\n    return [x for x in items if x not in seen and not seen.add(x)]',
    verdict([
      {
        kind: 'error',
        type: 'AttributeError',
        message: "'dict' object has no attribute 'add'",
        line: 3,
      },
      {
        kind: 'error',
        type: 'AttributeError',
        message: "'dict' object has no attribute 'add'",
        line: 3,
      },
      pass,
    ]),
  ),
  judged(
    5,
    'def keep_first(items):\n    while items:\n        first = items[0]\n    return first',
    verdict([
      { kind: 'timeout', limitMs: 2000, line: 2 },
      { kind: 'timeout', limitMs: 2000, line: 2 },
      fail('None', '[]'),
    ]),
  ),
  judged(6, right, verdict([pass, pass, pass])),
  judged(
    7,
    'def keep_first(items):\n    kept = []\n    for item in items:\n        if str(item) not in [str(k) for k in kept]:\n            kept.append(item)\n    return kept',
    verdict([pass, pass, pass], [fail('[1, 1.0, True]', '[1]'), pass]),
  ),
  {
    phase: 'judging',
    sample: 8,
    text: sorted,
    program:
      'def keep_first(items):\n    return [x for i, x in enumerate(items) if x not in items[:i]]',
    tokens: 31,
    stop: 'stop-string',
    meanLogProbability: -0.7,
  },
  {
    phase: 'writing',
    sample: 9,
    text: 'def keep_first(items):\n    output = []\n    for element in ite',
    tokens: 19,
  },
  {
    phase: 'writing',
    sample: 10,
    text: 'def keep_first(items):\n    return [items[0]] + keep_fi',
    tokens: 17,
  },
  { phase: 'writing', sample: 11, text: '', tokens: 0 },
];

/** The run of the page below. */
export const previewRun: Run = {
  id: 'run-1',
  taskId: task.id,
  model: 'assay-small',
  prompt: '',
  promptTokens: 112,
  sampling: { ...DEFAULT_SETTINGS.sampling, samples: 12 },
  candidates: previewCandidates,
  phase: 'running',
  error: null,
  elapsedMs: 840,
  tokens: 346,
};

const shown = previewCandidates[4] as Extract<Candidate, { phase: 'judged' }>;

/** A page in the middle of its work: one run with programs in every phase. */
export const previewState: AppState = {
  tasks: Object.fromEntries([task, ...others].map((each) => [each.id, each])),
  taskOrder: [task, ...others].map(({ id }) => id),
  selectedTask: task.id,
  filter: { query: '', tag: null, difficulty: null, progress: 'all' },
  lastImport: null,
  drafts: {},
  solved: { 'pack/17': true, 'pack/20': true, 'pack/21': true, 'pack/25': true },
  documents: {
    [task.id]: {
      current: 'version-2',
      versions: [
        {
          id: 'version-1',
          text: 'def keep_first(items):\n    pass\n',
          origin: { kind: 'starter' },
          at: 0,
        },
        {
          id: 'version-2',
          text: shown.program,
          origin: { kind: 'candidate', run: 'run-1', sample: 4 },
          at: 1,
        },
      ],
    },
  },
  editorVerdict: { phase: 'judged', verdict: shown.verdict },
  runs: { [task.id]: previewRun },
  recorded: {},
  recordedAt: '2026-11-20',
  activeRun: previewRun.id,
  selectedCandidate: { run: previewRun.id, sample: 4 },
  ...NO_PREDICTIONS,
  experiments: NO_EXPERIMENTS,
  settings: DEFAULT_SETTINGS,
  model: {
    phase: 'ready',
    model: {
      choice: EMBEDDED_MODEL,
      backend: 'wasm',
      reason: 'WebGPU is not offered by this browser, so the model runs on the processor.',
      threads: 2,
      driver: 'direct',
      contextLength: 1024,
      chat: false,
      selfTest: 'passed',
    },
  },
  python: { phase: 'ready' },
  notices: [],
  offline: { phase: 'ready' },
  hydrated: true,
  storage: 'kept',
  lastError: null,
};
