import { EMPTY_TALLIES } from '../domain/predict/accuracy';
import type { Measurement } from '../domain/predict/measurement';
import { EMBEDDED_MODEL } from '../domain/settings';

/** Four tasks, one of them predicted exactly from the program alone. */
export const MEASUREMENT: Measurement = {
  id: 'a-measurement',
  at: Date.UTC(2026, 10, 22, 10),
  model: EMBEDDED_MODEL,
  files: { 'onnx/model_quantized.onnx': 'ab12' },
  tasks: { name: 'all tasks', ids: ['pack/1', 'pack/2', 'pack/3', 'pack/4'] },
  timeLimitMs: 2000,
  done: 4,
  tallies: EMPTY_TALLIES.map((tally, index) =>
    index === 0 ? { ...tally, asked: 4, exact: 1, byValue: 2 } : tally,
  ),
  phase: 'completed',
};
