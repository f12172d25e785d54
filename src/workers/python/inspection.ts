import * as v from 'valibot';
import type { FreshComparison, Inspection } from '../../domain/trivial';
import type { AssertVerdict, ProgramVerdict } from '../../domain/verdict';
import type { InspectRequest, JudgeRequest } from '../../engine/ports';

/** What the judge's interpreter can be asked about programs it does not run. */
export type InspectStep = 'inspect' | 'expect' | 'compare';

/** The two ways to Python that an inspection needs. */
export interface InspectionTools {
  /** Asks the judge's interpreter; JSON both ways, null when no answer comes. */
  readonly ask: (step: InspectStep, question: string) => Promise<string | null>;
  /** Runs programs as ever; null after an abort. */
  readonly judge: (request: JudgeRequest) => Promise<readonly ProgramVerdict[] | null>;
}

const answer = v.object({
  signs: v.array(
    v.array(
      v.object({
        kind: v.picklist(['hard-coded', 'constant-return', 'dispatch']),
        line: v.number(),
        value: v.string(),
      }),
    ),
  ),
  probes: v.array(v.string()),
});

/** JSON of our own Python, checked; null when there is none or it is something else. */
export function parsed<T>(schema: v.GenericSchema<unknown, T>, json: string | null): T | null {
  if (json === null) return null;
  const result = v.safeParse(schema, JSON.parse(json));
  return result.success ? result.output : null;
}

function compare(asserts: readonly string[], verdicts: readonly AssertVerdict[]): FreshComparison {
  const first = verdicts.findIndex(({ kind }) => kind !== 'pass');
  const verdict = verdicts[first];
  const call = asserts[first]?.replace(/^assert /, '') ?? '';
  const failed = verdict?.kind === 'fail' ? verdict : null;
  return {
    tried: verdicts.length,
    agreed: verdicts.filter(({ kind }) => kind === 'pass').length,
    difference: verdict
      ? { call, actual: failed?.actual ?? verdict.kind, expected: failed?.expected ?? '' }
      : null,
  };
}

/**
 * Inspects programs that solve their task: by their syntax trees, and by the task's reference
 * on fresh inputs. The reference's values become asserts, judged as any others are.
 */
export async function inspectPrograms(
  request: InspectRequest,
  { ask, judge }: InspectionTools,
): Promise<Inspection[] | null> {
  const { reference, programs, asserts: known, ...task } = request;
  const seen = parsed(answer, await ask('inspect', JSON.stringify({ programs, asserts: known })));
  if (seen === null) return null;
  const asserts = reference === null ? [] : await freshAsserts(reference, seen.probes);
  if (asserts === null) return null;
  const rest = { ...task, challengeAsserts: [] };
  const verdicts = asserts.length > 0 ? await judge({ ...rest, programs, asserts }) : [];
  if (verdicts === null) return null;
  return programs.map((_, index) => {
    const verdict = verdicts[index];
    const fresh = verdict ? compare(asserts, verdict.asserts) : null;
    return { signs: seen.signs[index] ?? [], fresh };
  });

  async function freshAsserts(
    right: string,
    probes: readonly string[],
  ): Promise<readonly string[] | null> {
    if (probes.length === 0) return [];
    const [verdict] =
      (await judge({ ...task, challengeAsserts: [], programs: [right], asserts: probes })) ?? [];
    if (!verdict) return null;
    // Where the reference raises, the input is none: null drops it.
    const actual = verdict.asserts.map((each) => (each.kind === 'fail' ? each.actual : null));
    return parsed(v.array(v.string()), await ask('expect', JSON.stringify({ probes, actual })));
  }
}
