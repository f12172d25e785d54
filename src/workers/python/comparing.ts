import * as v from 'valibot';
import type { AnswerComparisons, CompareRequest } from '../../engine/ports';
import { type InspectionTools, parsed } from './inspection';

const comparison = v.picklist(['exact', 'same', 'other-number', 'different', 'no-literal']);
const answer = v.object({ readable: v.boolean(), comparisons: v.array(comparison) });

/** Asks the judge's interpreter, which meets no program, how answers stand to a value. */
export async function compareAnswers(
  request: CompareRequest,
  ask: InspectionTools['ask'],
): Promise<AnswerComparisons | null> {
  return parsed(answer, await ask('compare', JSON.stringify(request)));
}
