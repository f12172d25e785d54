import { parseTaskFile } from '../../src/domain/formats/parse-task-file';
import { buildPrompt } from '../../src/domain/prompt-protocol/build-prompt';
import { DEFAULT_PROTOCOL } from '../../src/domain/prompt-protocol/presets';
import type { RecordedRun } from '../../src/domain/recorded-run';
import type { RunEvent } from '../../src/domain/run';
import { DEFAULT_SETTINGS, EMBEDDED_MODEL } from '../../src/domain/settings';
import { synthesize } from '../../src/engine/synthesize';
import { createModelClient } from '../../src/workers/model/model-client';
import { createPythonClient } from '../../src/workers/python/python-client';

declare global {
  interface Window {
    record: typeof record;
  }
}

/** One real run of the embedded model on a task of the pack, as its events. */
async function record(taskId: string, samples: number, seed: number): Promise<RecordedRun> {
  const pack = await (await fetch('/tasks/pack.jsonl')).text();
  const task = parseTaskFile('pack.jsonl', pack, 'pack').tasks.find(({ id }) => id === taskId);
  if (!task) throw new Error(`The pack has no task ${taskId}.`);

  const model = createModelClient({ onState: () => undefined });
  const python = createPythonClient({ onState: () => undefined });
  const { signal } = new AbortController();
  const { backend, hubHost, timeLimitMs } = DEFAULT_SETTINGS;
  await model.load(EMBEDDED_MODEL, { backend, hubHost }, signal);
  await python.judge(
    { programs: ['pass'], setup: '', asserts: [], challengeAsserts: [], timeLimitMs },
    () => undefined,
    signal,
  );

  const events: RunEvent[] = [];
  const sampling = { ...DEFAULT_SETTINGS.sampling, samples, seed };
  await synthesize(
    {
      run: 'recorded',
      task,
      prompt: buildPrompt(task),
      protocol: DEFAULT_PROTOCOL,
      model: EMBEDDED_MODEL.id,
      sampling,
      timeLimitMs,
    },
    { model, python, now: () => performance.now() },
    (event) => events.push(event),
    signal,
  );
  return { recordedAt: new Date().toISOString().slice(0, 10), task, events };
}

window.record = record;
