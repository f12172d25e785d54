/**
 * From opening the page to the first verdict on the embedded model, three ways: cold (empty
 * profile), warm (second visit), offline (server gone). node bench/start-up/run.mjs [--repeats 3]
 * Needs a build. Prints JSON and a Markdown table; milliseconds, medians.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { browserOptions } from '../../scripts/browser-options.mjs';

const PORT = 4720;
const URL_OF_SITE = `http://localhost:${PORT}/`;
const { values } = parseArgs({ options: { repeats: { type: 'string', default: '3' } } });

async function serve() {
  const server = spawn(process.execPath, ['scripts/serve.mjs', '--port', String(PORT)]);
  await once(server.stdout, 'data');
  return server;
}

function openProfile(folder) {
  return chromium.launchPersistentContext(folder, browserOptions());
}

/** Opens the site, synthesizes at once, and tells when the first verdict stands there. */
async function visit(context) {
  const page = await context.newPage();
  const began = performance.now();
  await page.goto(URL_OF_SITE);
  await page.getByRole('button', { name: 'Synthesize' }).click();
  await page
    .getByRole('status', { name: 'Verdict' })
    .getByText(/^Writing 16/)
    .waitFor();
  await page.getByText('Recorded run').waitFor({ state: 'hidden' });
  const candidates = page.getByRole('list', { name: 'Candidates' });
  await candidates
    .getByRole('listitem', { name: /passes \d/ })
    .first()
    .waitFor();
  const firstVerdict = performance.now() - began;
  const firstPaint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  );
  const scripts = await page.evaluate(
    (paint) =>
      performance
        .getEntriesByType('resource')
        .filter(({ name, startTime }) => startTime < paint && /\.m?js($|\?)/.test(name))
        .map(({ name }) => new URL(name).pathname),
    firstPaint,
  );
  return { page, firstPaint, firstVerdict, scripts };
}

async function gzipBytes(paths) {
  const files = await Promise.all(paths.map((path) => readFile(join('dist', path))));
  return files.reduce((sum, file) => sum + gzipSync(file).length, 0);
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

const rounds = [];
for (let repeat = 0; repeat < Number(values.repeats); repeat++) {
  const profile = await mkdtemp(join(tmpdir(), 'assay-'));
  const server = await serve();
  const context = await openProfile(profile);
  const cold = await visit(context);
  await cold.page.getByText('Works offline').waitFor();
  await cold.page.close();
  const warm = await visit(context);
  await warm.page.close();
  server.kill();
  await once(server, 'exit');
  const offline = await visit(context);
  await context.close();
  await rm(profile, { recursive: true });
  rounds.push({ cold, warm, offline });
}

const rows = ['cold', 'warm', 'offline'].map((way) => ({
  way,
  firstPaintMs: Math.round(median(rounds.map((round) => round[way].firstPaint))),
  firstVerdictMs: Math.round(median(rounds.map((round) => round[way].firstVerdict))),
}));
const scriptKilobytes = Math.round((await gzipBytes(rounds[0].cold.scripts)) / 1000);
console.log(JSON.stringify({ rows, scriptKilobytes }));
console.log('| open | first paint, ms | first verdict, ms |\n|---|---|---|');
for (const { way, firstPaintMs, firstVerdictMs } of rows) {
  console.log(`| ${way} | ${firstPaintMs} | ${firstVerdictMs} |`);
}
console.log(`JavaScript before first paint: ${scriptKilobytes} kB gzip`);
