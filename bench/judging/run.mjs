// Measures the judge in Chromium beside native Python, in one run: `node bench/judging/run.mjs`.
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { browserOptions } from '../../scripts/browser-options.mjs';
import { nativeRate } from './native.mjs';
import { cleanProgram, HOSTILE, TASK } from './programs.mjs';

const ROUNDS = 5;
const configFile = fileURLToPath(new URL('vite.config.ts', import.meta.url));
await build({ configFile, logLevel: 'error' });
const server = await preview({ configFile, preview: { port: 4791 } });
const browser = await chromium.launch(browserOptions());

/** In the page: judges the programs, and watches for main-thread tasks over 50 ms. */
async function judge({ task, programs, timeLimitMs }) {
  const long = [];
  const observer = new PerformanceObserver((list) => {
    long.push(...list.getEntries().map(({ duration }) => duration));
  });
  observer.observe({ entryTypes: ['longtask'] });
  let longestGap = 0;
  let last = performance.now();
  const ticker = setInterval(() => {
    longestGap = Math.max(longestGap, performance.now() - last);
    last = performance.now();
  }, 10);
  const verdicts = [];
  const began = performance.now();
  const request = { ...task, programs, timeLimitMs };
  const onVerdict = (index, verdict) => {
    verdicts[index] = verdict.asserts.map(({ kind }) => kind);
  };
  await window.python.judge(request, onVerdict, new AbortController().signal);
  const ms = performance.now() - began;
  await new Promise((resolve) => setTimeout(resolve, 100));
  observer.disconnect();
  clearInterval(ticker);
  return { ms, verdicts, longestTask: Math.max(0, ...long), longestGap };
}

async function stop(task) {
  const controller = new AbortController();
  const request = { ...task, programs: ['while True: pass'], timeLimitMs: 60_000 };
  const running = window.python.judge(request, () => undefined, controller.signal);
  await new Promise((resolve) => setTimeout(resolve, 500));
  const began = performance.now();
  controller.abort();
  await running;
  return performance.now() - began;
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
const page = await browser.newPage();
await page.goto(server.resolvedUrls.local[0]);
const startMs = await page.evaluate(async () => {
  const began = performance.now();
  window.python = window.createPythonClient();
  await window.python.start();
  return performance.now() - began;
});

const clean = Array.from({ length: 200 }, (_, index) => cleanProgram(index));
const run = (programs, timeLimitMs = 2000) =>
  page.evaluate(judge, { task: TASK, programs, timeLimitMs });
const allPass = ({ verdicts }) => verdicts.flat().every((kind) => kind === 'pass');
await run(clean);
const rates = [];
const native = [];
for (let round = 0; round < ROUNDS; round += 1) {
  const result = await run(clean);
  if (!allPass(result)) throw new Error('a clean program did not pass');
  rates.push((clean.length * 1000) / result.ms);
  native.push(nativeRate(clean.slice(0, 20), TASK.asserts));
}

const mixed = Array.from({ length: 80 }, (_, index) =>
  index % 8 === 3 ? HOSTILE[(index - 3) / 8].program : cleanProgram(index),
);
const attacked = await run(mixed, 500);
const hostile = HOSTILE.map(({ name, kinds }, index) => {
  const got = attacked.verdicts[index * 8 + 3] ?? [];
  return {
    name,
    got: got.join(' '),
    right: got.length === 3 && got.every((k) => kinds.includes(k)),
  };
});
const cleanAmong = attacked.verdicts.filter((_, index) => index % 8 !== 3);
const wronged = cleanAmong.filter((kinds) => kinds.some((kind) => kind !== 'pass'));
const after = await run(clean.slice(0, 80));
const stopMs = await page.evaluate(stop, TASK);
await browser.close();
await server.close();

const nativeMedian = native.includes(null) ? null : median(native);
const report = {
  startMs: Math.round(startMs),
  programsPerSecond: Math.round(median(rates)),
  nativeProgramsPerSecond: nativeMedian && Math.round(nativeMedian),
  ratio: nativeMedian && Number((median(rates) / nativeMedian).toFixed(1)),
  hostile: {
    ms: Math.round(attacked.ms),
    classified: hostile.filter(({ right }) => right).length,
    verdicts: hostile,
    cleanOnesPass: wronged.length === 0,
    wronged,
    longestTaskMs: Math.round(attacked.longestTask),
    longestGapMs: Math.round(attacked.longestGap),
  },
  eightyCleanAfterwardsPass: allPass(after),
  stopMs: Math.round(stopMs),
};
console.log(JSON.stringify(report, null, 2));
console.log(`
| what | figure |
| --- | --- |
| start to ready | ${report.startMs} ms |
| clean programs of 3 asserts | ${report.programsPerSecond} /s |
| native, a subprocess each | ${report.nativeProgramsPerSecond ?? 'no python3'} /s |
| ratio | ${report.ratio ?? '-'} x |
| 80 with 10 hostile, 500 ms limit | ${report.hostile.ms} ms |
| hostile ones classified | ${report.hostile.classified} of ${HOSTILE.length} |
| clean ones among them pass | ${report.hostile.cleanOnesPass ? 'yes' : 'no'} |
| longest main-thread task | ${report.hostile.longestTaskMs} ms |
| 80 clean afterwards pass | ${report.eightyCleanAfterwardsPass ? 'yes' : 'no'} |
| stop of an endless loop | ${report.stopMs} ms |
`);
