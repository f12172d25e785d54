/**
 * A long run in the page: the embedded model on tasks of the pack, on the Experiments screen of
 * the production build. node bench/page-run/run.mjs [--tasks 50] [--samples 10] [--folder dist]
 * Needs a build. Prints JSON and a Markdown table: programs a second, and the memory of all the
 * browser's processes after the 10th and after the last task. Without /proc (no Linux) it is the
 * page's own, as `performance.measureUserAgentSpecificMemory` counts it.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { browserOptions } from '../../scripts/browser-options.mjs';
import { processMemory } from './process-memory.mjs';

const PORT = '4740';
/** Memory is compared from here on: before, Python and the model are still being started. */
const FIRST_TASKS = 10;
const MINUTES_AT_MOST = 60;
const { values } = parseArgs({
  options: {
    tasks: { type: 'string', default: '50' },
    samples: { type: 'string', default: '10' },
    folder: { type: 'string', default: 'dist' },
  },
});
const tasks = Number(values.tasks);
const samples = Number(values.samples);
if (!(tasks > FIRST_TASKS) || !(samples >= 1)) {
  console.error(`--tasks must be above ${FIRST_TASKS}, --samples at least 1.`);
  process.exit(2);
}

async function begin(page) {
  await page.goto(`http://localhost:${PORT}/`);
  // What is stored for offline use is no part of the run.
  await page.getByText('Works offline').waitFor({ timeout: 300_000 });
  await page.getByRole('link', { name: 'Experiments' }).click();
  await page.getByRole('button', { name: 'New run' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Long run');
  await page.getByRole('combobox', { name: 'Which tasks' }).selectOption('A list');
  await page.getByRole('textbox', { name: /numbers, ranges/i }).fill(`1-${tasks}`);
  await page.getByRole('spinbutton', { name: 'Samples a task' }).fill(String(samples));
  const total = page.getByText(`${(tasks * samples).toLocaleString('en')} programs.`);
  await total.waitFor();
  await page.getByRole('button', { name: /begin the run/i }).click();
}

/** Programs that the screen counts as done; all of them once the run is completed. */
async function programsDone(page) {
  const body = await page.getByRole('main').innerText();
  if (/Completed/.test(body)) return tasks * samples;
  if (/\b(Failed|Interrupted|Stopped)\b/.test(body)) throw new Error(`The run ended:\n${body}`);
  return Number(/([\d,]+) of [\d,]+ programs/.exec(body)?.[1]?.replaceAll(',', '') ?? 0);
}

async function memoryOf(page, pid) {
  if (existsSync('/proc/self/smaps_rollup')) return processMemory(pid);
  const bytes = await page.evaluate(
    async () => (await performance.measureUserAgentSpecificMemory()).bytes,
  );
  return { total: bytes / 1e6, byType: {} };
}

/** Follows the run to its end; memory is read whenever a task more is done. */
async function follow(page, pid) {
  const readings = [];
  const began = performance.now();
  let firstAt = null;
  let known = 0;
  for (;;) {
    const done = await programsDone(page);
    const now = performance.now();
    if (done > 0) firstAt ??= { at: now, done };
    if (now - began > MINUTES_AT_MOST * 60_000) throw new Error('The run takes too long.');
    const finished = Math.floor(done / samples);
    if (finished > known) {
      known = finished;
      const memory = await memoryOf(page, pid);
      readings.push({ task: finished, ...memory });
      console.error(`task ${finished} of ${tasks}: ${memory.total.toFixed(0)} MB`);
    }
    if (done >= tasks * samples) {
      const seconds = (now - firstAt.at) / 1000;
      const rate = (done - firstAt.done) / seconds;
      return { readings, seconds: (now - began) / 1000, rate };
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}

const server = spawn(process.execPath, [
  ...['scripts/serve.mjs', '--port', PORT, '--folder', values.folder],
]);
await once(server.stdout, 'data');
const host = await chromium.launchServer(browserOptions());
const browser = await chromium.connect(host.wsEndpoint());
try {
  const page = await browser.newPage();
  await begin(page);
  const { readings, seconds, rate } = await follow(page, host.process().pid);
  const first = readings.find(({ task }) => task >= FIRST_TASKS);
  const last = readings.at(-1);
  const peak = readings.reduce((most, { total }) => Math.max(most, total), 0);
  const growth = 100 * (last.total / first.total - 1);
  console.log(JSON.stringify({ seconds, rate, first, last, peak, growth, readings }));
  const rows = [
    ['programs', String(tasks * samples)],
    ['from *Begin* to the last verdict', `${seconds.toFixed(0)} s`],
    ['from the first verdict on', `${rate.toFixed(1)} programs/s`],
    [`memory after task ${first.task}`, `${first.total.toFixed(0)} MB`],
    [`memory after task ${last.task}`, `${last.total.toFixed(0)} MB`],
    ['most at the end of any task', `${peak.toFixed(0)} MB`],
    ['growth', `${growth.toFixed(1)}%`],
  ];
  console.log('| what | figure |\n|---|---|');
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
} finally {
  await browser.close();
  await host.close();
  server.kill();
}
