import type { AssertVerdict, ProgramVerdict } from '../../src/domain/verdict';
import { type NativePython, type NativeVerdict, startNativePython } from './native-python';
import type { Program } from './programs';

/**
 * A verdict for each assert, then for each challenge assert; either part has a time of its own, as
 * in the page.
 */
export async function judgeNatively(
  python: NativePython,
  { task, source }: Program,
  timeLimitMs: number,
): Promise<readonly NativeVerdict[]> {
  const verdicts: NativeVerdict[] = [];
  for (const asserts of [task.asserts, task.challengeAsserts]) {
    if (asserts.length === 0) continue;
    const job = { program: source, setup: task.setup, asserts, timeLimitMs };
    verdicts.push(...(await python.judge(job)).verdicts);
  }
  return verdicts;
}

/** Makes every function of a program read out the generator that it returns. */
const READ_OUT = `
def _reading_out(function):
    def called(*arguments):
        value = function(*arguments)
        return list(value) if hasattr(value, '__next__') else value
    return called

for _name, _value in list(globals().items()):
    if type(_value) is type(_reading_out) and _value is not _reading_out:
        globals()[_name] = _reading_out(_value)
`;

/** The program, but what its functions return lazily is read out at once, as the page does. */
export function readingOut(program: Program): Program {
  return { ...program, source: `${program.source}\n${READ_OUT}` };
}

/** The same by each of these Pythons, started anew. */
export async function judgeAnew(
  commands: readonly string[],
  program: Program,
  timeLimitMs: number,
): Promise<readonly (readonly NativeVerdict[])[]> {
  const verdicts: (readonly NativeVerdict[])[] = [];
  for (const command of commands) {
    const python = await startNativePython(command);
    verdicts.push(await judgeNatively(python, program, timeLimitMs));
    python.close();
  }
  return verdicts;
}

/** Native verdicts in the page's shape, as far as the measures read it. */
export function asVerdict({ task }: Program, verdicts: readonly NativeVerdict[]): ProgramVerdict {
  const all = verdicts as readonly AssertVerdict[];
  const visible = task.asserts.length;
  return {
    asserts: all.slice(0, visible),
    challengeAsserts: all.slice(visible),
    ...{ output: '', durationMs: 0 },
  };
}
