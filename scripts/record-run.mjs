/**
 * Records the run that plays at the first visit: the real model and the real Python in a
 * real browser. node scripts/record-run.mjs [--task pack/1] [--samples 8] [--seed 1]
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';
import { browserOptions } from './browser-options.mjs';

const FILE = 'public/recorded/first-run.json';
const { values } = parseArgs({
  options: {
    task: { type: 'string', default: 'pack/1' },
    samples: { type: 'string', default: '8' },
    seed: { type: 'string', default: '1' },
  },
});

// Dependencies are bundled ahead, so that the page is not reloaded under the recording.
const server = await createServer({
  logLevel: 'error',
  optimizeDeps: { entries: ['scripts/record/record.html', 'src/workers/**/*.worker.ts'] },
});
await server.listen();
const browser = await chromium.launch(browserOptions());
try {
  const page = await browser.newPage();
  await page.goto(new URL('scripts/record/record.html', server.resolvedUrls.local[0]).href);
  await page.waitForFunction(() => 'record' in window);
  const recorded = await page.evaluate(
    ([task, samples, seed]) => window.record(task, Number(samples), Number(seed)),
    [values.task, values.samples, values.seed],
  );
  await mkdir('public/recorded', { recursive: true });
  await writeFile(FILE, `${JSON.stringify(recorded)}\n`);
  const verdicts = recorded.events.filter(({ kind }) => kind === 'verdict');
  const solved = verdicts.filter(({ verdict }) =>
    verdict.asserts.every(({ kind }) => kind === 'pass'),
  );
  console.log(`${FILE}: ${solved.length} of ${verdicts.length} programs solve ${values.task}.`);
} finally {
  await browser.close();
  await server.close();
}
