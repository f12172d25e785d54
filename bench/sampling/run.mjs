/**
 * 16 samples as one batch against 16 calls of transformers.js's pipeline: same model, prompt,
 * token limit, temperature, threads and machine, in one run of one browser.
 *   node bench/sampling/run.mjs [--rounds 5] [--samples 16] [--tokens 128] [--before MODEL_FOLDER]
 * With `--before`, another model in the page's form (an earlier version) writes the same batch too.
 * Prints a Markdown table, then the same as JSON.
 */
import { cpSync } from 'node:fs';
import { createServer } from 'node:http';
import { cpus } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import sirv from 'sirv';
import { build } from 'vite';
import { browserOptions } from '../../scripts/browser-options.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    samples: { type: 'string', default: '16' },
    tokens: { type: 'string', default: '128' },
    before: { type: 'string' },
  },
});
const rounds = Number(values.rounds);
const PROMPT = `You are an expert Python programmer, and here is your task: Write a function add_up that adds up the even numbers of a list. Your code should pass these tests:

assert add_up([1, 2, 3, 4]) == 6
assert add_up([]) == 0
assert add_up([5, 7]) == 0
[BEGIN]
`;

/** @param {number[]} numbers */
function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

/** Medians over rounds; the first is a warm-up. */
function summarize(measurements) {
  const measured = measurements.slice(1);
  return {
    seconds: median(measured.map(({ milliseconds }) => milliseconds / 1000)),
    programsPerSecond: median(
      measured.map(({ programs, milliseconds }) => (programs * 1000) / milliseconds),
    ),
    tokensPerSecond: median(
      measured.map(({ tokens, milliseconds }) => (tokens * 1000) / milliseconds),
    ),
  };
}

async function serve(folder) {
  const files = sirv(folder, {
    setHeaders(response) {
      response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
      response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
    },
  });
  const server = createServer((request, response) => files(request, response));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

async function measure(page, threads) {
  const scenario = {
    prompt: PROMPT,
    samples: Number(values.samples),
    maxTokens: Number(values.tokens),
    temperature: 0.8,
    threads,
  };
  const measureBatch = (id) =>
    page.evaluate(
      ([given, count, model]) => globalThis.measureBatch(given, count, model),
      [scenario, rounds + 1, id],
    );
  const batch = await measureBatch('assay-small');
  const before = values.before && (await measureBatch('before'));
  const pipeline = await page.evaluate(
    ([given, count]) => globalThis.measurePipeline(given, count),
    [scenario, rounds + 1],
  );
  const result = {
    threads,
    batch: summarize(batch),
    pipeline: summarize(pipeline),
    before: before && summarize(before),
  };
  return {
    ...result,
    times: result.batch.programsPerSecond / result.pipeline.programsPerSecond,
    timesPerToken: result.batch.tokensPerSecond / result.pipeline.tokensPerSecond,
  };
}

const configFile = path.join(import.meta.dirname, 'vite.config.ts');
await build({ configFile, logLevel: 'error' });
const site = 'node_modules/.cache/assay/bench-sampling';
if (values.before) cpSync(values.before, path.join(site, 'models/before'), { recursive: true });
const server = await serve(site);
const browser = await chromium.launch(browserOptions());
try {
  const page = await browser.newPage();
  page.on('pageerror', (e) => console.error(String(e)));
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForFunction(() => 'measureBatch' in globalThis);
  const results = [];
  for (const threads of [1, 2]) results.push(await measure(page, threads));
  console.log('| threads | way | seconds | programs/s | tokens/s |');
  console.log('| --- | --- | --- | --- | --- |');
  for (const { threads, batch, before, pipeline, times, timesPerToken } of results) {
    for (const [way, row] of [
      [`${values.samples} samples as one batch`, batch],
      ...(before ? [['the same, by the model before', before]] : []),
      [`${values.samples} pipeline calls`, pipeline],
    ]) {
      const cells = [row.seconds, row.programsPerSecond, row.tokensPerSecond];
      console.log(`| ${threads} | ${way} | ${cells.map((cell) => cell.toFixed(2)).join(' | ')} |`);
    }
    console.log(
      `| ${threads} | **ratio** | | **${times.toFixed(1)} x** | ${timesPerToken.toFixed(1)} x |`,
    );
  }
  const machine = { cpu: cpus()[0]?.model, cores: cpus().length, browser: browser.version() };
  console.log(JSON.stringify({ machine, rounds, results }, null, 2));
} finally {
  await browser.close();
  server.close();
}
