import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { AppError } from '../../domain/errors';
import { eventually } from '../../testing/eventually';
import { doubleTask, fakeServices } from '../../testing/fake-services';
import { begin, counted, visit } from '../../testing/visit-experiments';
import type { Services } from '../services';
import { openArchive } from './database-archive';

let names = 0;

describe('a run over many tasks', () => {
  test('samples and judges each, and adds up what came', async () => {
    const page = visit();
    await page.experiments.open();
    const id = begin(page);
    await page.phase(id, 'completed');
    expect(page.run(id)?.totals).toEqual({
      tasks: 3,
      samples: 12,
      solving: 6,
      solvedTasks: 3,
      passAt1: 0.5,
    });
    expect(page.run(id)?.header.model).toMatchObject({ parameters: 1000 });
    expect(page.run(id)?.header.tasks.overlap).toBeNull();
    expect(page.store.getState().experiments.progress).toBeNull();
    const results = page.store.getState().experiments.results[id] ?? [];
    expect(results.map(({ outcomes }) => outcomes)).toEqual(['PWPW', 'PWPW', 'PWPW']);
  });

  test('tells in its header which lines of the references its model was trained on', async () => {
    const list = { composed: false, entries: [], lines: ['returnsum(numbers)'] };
    const heldOut = { families: 0, wordings: 0, wordProblems: 0 };
    const page = visit({
      loadTrainingTasks: () => Promise.resolve(JSON.stringify({ ...list, heldOut })),
    });
    const reference = 'def total(numbers):\n    numbers = list(numbers)\n    return sum(numbers)\n';
    page.actions.saveOwnTask({ ...doubleTask, id: 'own/total', reference });
    const id = begin(page);
    await page.phase(id, 'completed');
    expect(page.run(id)?.header.tasks.overlap).toEqual({ 'own/total': 0.5 });
  });

  test('keeps its samples out of the state', async () => {
    const page = visit();
    const id = begin(page);
    await page.phase(id, 'completed');
    expect(JSON.stringify(page.store.getState().experiments)).not.toContain('right');
    const samples = await page.experiments.samples(id, doubleTask.id);
    expect(samples.map(({ solution }) => solution)).toEqual(['right', 'wrong', 'right', 'wrong']);
  });

  test('goes on after a reload with what it lacks', async () => {
    const name = `archive-${names++}`;
    const services = { openArchive: () => openArchive(name) };
    const plain = fakeServices(['right', 'wrong']).model;
    let asked = 0;
    const interrupted: Services['model'] = {
      ...plain,
      sample: (request, onEvent, signal) => {
        asked += 1;
        if (asked === 2) first.experiments.pause(id);
        return plain.sample(request, onEvent, signal);
      },
    };
    const first = visit({ ...services, model: interrupted });
    await first.experiments.open();
    const id = begin(first);
    await first.phase(id, 'paused');
    expect(first.run(id)?.totals.samples).toBe(4);
    await eventually(async () => {
      const kept = await (await openArchive(name)).list();
      expect(kept.map(({ phase }) => phase)).toEqual(['paused']);
    });

    const { model: counting, written } = counted(plain);
    const second = visit({ ...services, model: counting });
    await second.experiments.open();
    expect(second.run(id)?.phase).toBe('paused');
    second.experiments.resume(id);
    await second.phase(id, 'completed');
    expect(second.run(id)?.totals.samples).toBe(12);
    expect(written()).toBe(8);
  });

  test('is interrupted when the page goes while it is going on, and holds those behind it', async () => {
    const name = `archive-${names++}`;
    const services = { openArchive: () => openArchive(name) };
    const plain = fakeServices(['right']).model;
    const standing: Services['model'] = {
      ...plain,
      sample: () => new Promise(() => undefined),
    };
    const first = visit({ ...services, model: standing });
    await first.experiments.open();
    const id = begin(first);
    const behind = begin(first, { name: 'Behind' });
    await first.phase(id, 'running');
    await eventually(async () => {
      const kept = await (await openArchive(name)).list();
      expect(kept.map(({ phase }) => phase).sort()).toEqual(['running', 'waiting']);
    });

    const second = visit({ ...services, newId: () => `second-${names++}` });
    await second.experiments.open();
    expect(second.run(id)?.phase).toBe('interrupted');
    expect(second.run(behind)?.phase).toBe('waiting');
    second.experiments.stop(id);
    await second.phase(behind, 'completed');
    expect(second.run(id)?.phase).toBe('stopped');
  });

  test('fails with a reason and can be resumed', async () => {
    const services = fakeServices(['right']);
    let there = false;
    const load: Services['model']['load'] = (choice, wish, signal) =>
      there
        ? services.model.load(choice, wish, signal)
        : Promise.reject(new AppError('model-unreachable', 'HTTP 503'));
    const page = visit({ model: { ...services.model, load } });
    const id = begin(page);
    await page.phase(id, 'failed');
    expect(page.run(id)?.error).toEqual({ code: 'model-unreachable', detail: 'HTTP 503' });
    there = true;
    page.experiments.resume(id);
    await page.phase(id, 'completed');
    expect(page.run(id)?.error).toBeNull();
  });
});

test('Stop ends the loading of a run’s model and pauses the run', async () => {
  const services = fakeServices([]);
  const load: Services['model']['load'] = (choice, _, signal) => {
    const bytes = { loadedBytes: 0, totalBytes: null };
    page.store.setState({ model: { phase: 'loading', choice, step: 'downloading', ...bytes } });
    return new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => {
        reject(signal.reason as Error);
      });
    });
  };
  const page = visit({ model: { ...services.model, load } });
  const id = begin(page);
  await eventually(() => {
    expect(page.store.getState().model.phase).toBe('loading');
  });
  page.actions.stop();
  await page.phase(id, 'paused');
  expect(page.store.getState().lastError).toBeNull();
});

describe('several runs', () => {
  test('of a sweep are worked off one after another', async () => {
    const page = visit();
    begin(page, { axes: [{ name: 'temperature', values: [0, 0.5] }] });
    const ids = Object.keys(page.store.getState().experiments.runs);
    expect(ids).toHaveLength(2);
    for (const id of ids) await page.phase(id, 'completed');
    const temperatures = ids.map((id) => page.run(id)?.header.sampling.temperature);
    expect(temperatures).toEqual([0, 0.5]);
  });

  test('wait behind a paused one, and go on after a stopped one', async () => {
    const page = visit();
    const first = begin(page);
    const second = begin(page, { name: 'Behind' });
    page.experiments.pause(first);
    await page.phase(first, 'paused');
    expect(page.run(second)?.phase).toBe('waiting');
    page.experiments.resume(first);
    page.experiments.stop(first);
    await page.phase(first, 'stopped');
    await page.phase(second, 'completed');
  });
});

describe('a run’s file', () => {
  test('comes back as the same run, and is judged again without a model', async () => {
    const page = visit();
    const id = begin(page);
    await page.phase(id, 'completed');
    const text = await (await page.experiments.exportRun(id, 'run-file')).text();

    const stricter = visit({
      python: {
        ...fakeServices([]).python,
        judge: (request, onVerdict) => {
          for (const index of request.programs.keys()) {
            onVerdict(index, {
              asserts: request.asserts.map(() => ({ kind: 'timeout', limitMs: 1, line: null })),
              challengeAsserts: [],
              output: '',
              durationMs: 1,
            });
          }
          return Promise.resolve();
        },
      },
    });
    await stricter.experiments.importFile(new File([text], 'a-run.jsonl'));
    const brought = stricter.store.getState().experiments.lastImport?.run ?? '';
    expect(stricter.run(brought)?.totals).toEqual(page.run(id)?.totals);
    stricter.experiments.judgeAgain(brought);
    await eventually(() => {
      // Those that failed fail in another way now.
      expect(stricter.run(brought)?.rejudged).toEqual({ samples: 12, changed: 12 });
    });
    expect(stricter.run(brought)?.totals.solving).toBe(0);
  });

  test('may hold others’ solutions, which are judged at once', async () => {
    const page = visit();
    const text = `${JSON.stringify({ task_id: doubleTask.id, solution: 'right' })}\n{"task_id": 5}\n`;
    await page.experiments.importFile(new File([text], 'theirs.jsonl'));
    const { lastImport } = page.store.getState().experiments;
    expect(lastImport).toMatchObject({ samples: 1, refused: null, notes: [{ line: 2 }] });
    const id = lastImport?.run ?? '';
    await page.phase(id, 'completed');
    expect(page.run(id)?.totals).toMatchObject({ samples: 1, solving: 1 });
    expect(page.run(id)?.rejudged).toEqual({ samples: 1, changed: 0 });
  });

  test('is refused with a reason when it is something else', async () => {
    const page = visit();
    await page.experiments.importFile(new File(['hello'], 'notes.txt'));
    expect(page.store.getState().experiments.lastImport?.refused).toMatch(/neither a run file/);
  });
});

test('a deleted run can be brought back', async () => {
  const page = visit();
  const id = begin(page);
  await page.phase(id, 'completed');
  page.experiments.remove(id);
  expect(page.run(id)).toBeUndefined();
  page.experiments.bringBack();
  expect(page.run(id)?.name).toBe('A run');
  expect(await page.experiments.samples(id, doubleTask.id)).toHaveLength(4);
});
