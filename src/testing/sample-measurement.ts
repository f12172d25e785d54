import type { Measurement } from '../domain/predict/measurement';
import { EMBEDDED_MODEL } from '../domain/settings';

const PROGRAM_ALONE = { text: false, asserts: false };

/** Four tasks, three of them easy, one of them predicted exactly from the program alone. */
export const MEASUREMENT: Measurement = {
  id: 'a-measurement',
  at: Date.UTC(2026, 10, 22, 10),
  model: EMBEDDED_MODEL,
  files: { 'onnx/model_quantized.onnx': 'ab12' },
  tasks: { name: 'all tasks', ids: ['pack/1', 'pack/2', 'pack/3', 'pack/4'] },
  timeLimitMs: 2000,
  done: 4,
  tallies: [
    { shown: PROGRAM_ALONE, difficulty: 'easy', asked: 3, exact: 1, byValue: 1 },
    { shown: PROGRAM_ALONE, difficulty: null, asked: 1, exact: 0, byValue: 1 },
  ],
  unasked: [],
  phase: 'completed',
};
