// Times the search for the nearest training tasks, in CPU time: `node bench/nearest/run.mjs`.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { createServer } from 'vite';

const ROUNDS = 5;
const INDEX = 'public/models/assay-small/training-tasks.json.gz';

/** Milliseconds of CPU that this process has used: a busy machine does not count. */
function spent() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function timed(work) {
  const began = spent();
  const result = work();
  return { result, ms: spent() - began };
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

const server = await createServer({
  configFile: false,
  server: { middlewareMode: true, ws: false, watch: null },
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
});
const schema = await server.ssrLoadModule('/src/domain/schemas/training-tasks-schema.ts');
const search = await server.ssrLoadModule('/src/domain/training-tasks/find-nearest.ts');

const text = gunzipSync(readFileSync(INDEX)).toString();
const questions = readFileSync('public/tasks/pack.jsonl', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line).text);

let wordings = 0;
const rounds = Array.from({ length: ROUNDS }, () => {
  const read = timed(() => schema.parseTrainingTasks(text));
  wordings = read.result.entries.flatMap(({ phrasings }) => phrasings).length;
  const work = search.indexTrainingTasks(read.result);
  const slices = [];
  let step;
  do {
    const slice = timed(() => work.next());
    step = slice.result;
    slices.push(slice.ms);
  } while (!step.done);
  const find = step.value;
  const queries = questions.map((question) => timed(() => find(question, 3)).ms);
  return {
    read: read.ms,
    build: slices.reduce((sum, ms) => sum + ms, 0),
    longestSlice: Math.max(...slices),
    query: median(queries),
    longestQuery: Math.max(...queries),
  };
});
await server.close();

const names = {
  read: 'read and check the file',
  build: 'build the index, all slices',
  longestSlice: 'longest slice',
  query: 'nearest three, median question',
  longestQuery: 'nearest three, longest question',
};
console.log(`| over ${wordings.toLocaleString('en')} wordings | ms of CPU, first | median |`);
console.log('|---|---|---|');
for (const [key, name] of Object.entries(names)) {
  const values = rounds.map((round) => round[key]);
  console.log(`| ${name} | ${values[0].toFixed(1)} | ${median(values).toFixed(1)} |`);
}
process.exit(0);
