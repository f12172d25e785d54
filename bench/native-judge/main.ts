import { parseArgs } from 'node:util';
import { createNodePython } from '../../cli/node-python';
import { readTasks } from '../../cli/read-tasks';
import type { ProgramVerdict } from '../../src/domain/verdict';
import type { PythonRunner } from '../../src/engine/ports';
import { causeOf, verdictWord } from './cause';
import { asVerdict, judgeAnew, judgeNatively, readingOut } from './judge-natively';
import { startNativePython } from './native-python';
import { type Program, referencesOf, samplesOf } from './programs';
import { createReport, type Disagreement } from './report';

const USAGE =
  'node bench/native-judge/run.mjs TASKS.jsonl [--run RUN.jsonl] [--python COMMAND]... [--time-limit MS]';

/** Further native runs where the judges disagree, each in a Python started anew. */
const RUNS_AGAIN = 5;

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

async function judgeAsThePage(
  python: PythonRunner,
  { task, source }: Program,
  timeLimitMs: number,
): Promise<ProgramVerdict> {
  const { setup, asserts, challengeAsserts } = task;
  const request = { programs: [source], setup, asserts, challengeAsserts, timeLimitMs };
  const verdicts: ProgramVerdict[] = [];
  await python.judge(request, (_, each) => verdicts.push(each), new AbortController().signal);
  const [verdict] = verdicts;
  if (!verdict) throw new Error('The page’s judge gave no verdict.');
  return verdict;
}

/** Compares the two judges on a task file's references, or on a run's samples. Gives the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { run: text, python: { ...text, multiple: true }, 'time-limit': text },
  });
  const [file] = positionals;
  const timeLimitMs = Number(values['time-limit'] ?? 2000);
  if (file === undefined || !(timeLimitMs > 0)) {
    tell(USAGE);
    return 2;
  }
  // The first judges; the others only tell whether a disagreement is one of versions.
  const [command = 'python3', ...otherCommands] = values.python ?? [];
  const tasks = readTasks(file, tell);
  const { run } = values;
  const programs = run === undefined ? referencesOf(tasks) : samplesOf(run, tasks, tell);
  const python = await startNativePython(command);
  const page = createNodePython();
  const report = createReport();
  for (const [done, program] of programs.entries()) {
    const ours = await judgeAsThePage(page, program, timeLimitMs);
    const theirs = await judgeNatively(python, program, timeLimitMs);
    const pairs = [...ours.asserts, ...ours.challengeAsserts].flatMap((verdict, at) => {
      const other = theirs[at];
      return other && verdictWord(verdict) !== verdictWord(other) ? [{ at, verdict, other }] : [];
    });
    let different: readonly Disagreement[] = [];
    if (pairs.length > 0) {
      const same = Array<string>(RUNS_AGAIN).fill(command);
      const again = await judgeAnew(same, program, timeLimitMs);
      const readOut = await judgeAnew([command], readingOut(program), timeLimitMs);
      const elsewhere = await judgeAnew(otherCommands, program, timeLimitMs);
      different = pairs.map(({ at, verdict, other }) => {
        const of = (runs: typeof again) => runs.flatMap((each) => each[at] ?? []);
        const cause = causeOf(verdict, other, of(again), of(readOut), of(elsewhere));
        return { assert: at + 1, page: verdictWord(verdict), native: verdictWord(other), cause };
      });
    }
    report.add(program, ours, asVerdict(program, theirs), different);
    if (done % 100 === 99) tell(`${String(done + 1)} of ${String(programs.length)} programs`);
  }
  python.close();
  await page.dispose();
  const limit = `${String(timeLimitMs)} ms for a program`;
  process.stdout.write(`page's judge against Python ${python.version}, ${limit}\n${report.text()}`);
  return report.unexplained() > 0 ? 1 : 0;
}
