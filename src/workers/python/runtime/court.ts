import type { Trace } from '../../../domain/predict/trace';
import type {
  AnswerComparisons,
  CompareRequest,
  InspectRequest,
  JudgeRequest,
  TraceRequest,
} from '../../../engine/ports';
import type { Inspection } from '../../../domain/trivial';
import type { ProgramVerdict } from '../../../domain/verdict';
import { compareAnswers } from '../comparing';
import { type InspectionTools, inspectPrograms } from '../inspection';
import { parseJudgement } from '../parse-verdict';
import { traceOf, tracedTask } from '../tracing';
import { faultEverywhere, faultOfCrash } from '../verdict-of-crash';
import type { Interpreter } from './interpreter';
import { createJudge, type Judge } from './judge';
import { createRunner, type Observed, type Runner } from './runner';

/** A runner and a judge in one thread, for where no page is: tests and the terminal. */
export interface Court {
  /**
   * Judges one program. A loop in C, which no limit inside reaches, holds the thread: run the
   * court where it can be ended from outside.
   */
  judge(request: Omit<JudgeRequest, 'programs'>, program: string): Promise<ProgramVerdict>;
  /** Looks for trivial solutions among programs that solve their task. */
  inspect(request: InspectRequest): Promise<Inspection[] | null>;
  /** Compares texts of values; null when they could not be read. */
  compare(request: CompareRequest): Promise<AnswerComparisons | null>;
  /** Runs one call with every line recorded, on a runner of its own. */
  trace(request: TraceRequest): Promise<Trace>;
  /** Starts a runner where none stands, so that the next `judge` takes no more than its limits. */
  ready(): Promise<void>;
  /** How many runners were started so far. */
  readonly runners: () => number;
}

/** Opens a court; `start` is called anew whenever a program has spent its Python. */
export async function openCourt(
  start: () => Promise<Interpreter>,
  outputLimit = 100_000,
): Promise<Court> {
  const judge: Judge = createJudge(await start());
  let runner: Runner | null = null;
  let begun: unknown = null;
  let plan = '';
  let runners = 0;
  const ask: InspectionTools['ask'] = (step, question) => {
    try {
      return Promise.resolve(judge[step](question));
    } catch {
      return Promise.resolve(null);
    }
  };

  async function hire(): Promise<Runner> {
    runners += 1;
    return createRunner(await start(), outputLimit);
  }

  function verdictOf(observed: Observed, request: Omit<JudgeRequest, 'programs'>): ProgramVerdict {
    const { durationMs } = observed;
    if (observed.kind === 'crashed') {
      return faultEverywhere(request, faultOfCrash(observed.cause), durationMs);
    }
    const judgement = parseJudgement(
      judge.judge(observed.seen, observed.deep, null, request.timeLimitMs),
    );
    if (judgement === null || 'refused' in judgement) {
      const what = `The judge refused its results: ${judgement?.refused ?? 'no answer'}.`;
      return faultEverywhere(request, { kind: 'tampering', what }, durationMs);
    }
    return { ...judgement, durationMs };
  }

  const court: Court = {
    runners: () => runners,
    async ready() {
      if (runner !== null) return;
      runner = await hire();
      begun = null;
    },
    compare: (request) => compareAnswers(request, ask),
    async trace(traced) {
      const request = tracedTask(traced);
      const recorder = await hire();
      recorder.begin(judge.plan(request), true);
      const { observed } = recorder.run(traced.program, traced.timeLimitMs);
      begun = null;
      const verdict = verdictOf(observed, request);
      const seen = observed.kind === 'seen' ? observed : { steps: '', deep: true };
      return traceOf(seen, verdict.asserts[0]);
    },
    inspect: (request) =>
      inspectPrograms(request, {
        ask,
        judge: async ({ programs, ...task }) => {
          const verdicts: ProgramVerdict[] = [];
          for (const program of programs) verdicts.push(await court.judge(task, program));
          return verdicts;
        },
      }),
    async judge(request, program) {
      if (begun !== request) plan = judge.plan(request);
      await court.ready();
      if (runner === null) throw new Error('no runner stands');
      if (begun !== request) {
        runner.begin(plan, false);
        begun = request;
      }
      const { observed, spent } = runner.run(program, request.timeLimitMs);
      if (spent) runner = null;
      return verdictOf(observed, request);
    },
  };
  return court;
}
