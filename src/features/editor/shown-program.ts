import { extractProgram } from '../../domain/prompt-protocol/extract-program';
import { selectCandidate, selectRun, selectVersion } from '../../store/select';
import type { AppState } from '../../store/state';

/** What stands in the program's editor. */
export type ShownProgram =
  | { readonly kind: 'nothing' }
  | {
      /** A version of the task's document, which a person can edit. */
      readonly kind: 'version';
      readonly task: string;
      readonly id: string;
      /** The version that this one is an edit of. */
      readonly editOf: string | null;
      readonly text: string;
    }
  | {
      /** A candidate that the model is still writing. */
      readonly kind: 'writing';
      readonly task: string;
      readonly id: string;
      readonly sample: number;
      readonly text: string;
    };

/** The candidate while it is being written, else the document's current version. */
export function shownProgram(state: AppState): ShownProgram {
  const task = state.selectedTask;
  if (task === null) return { kind: 'nothing' };
  const run = selectRun(state);
  const candidate = selectCandidate(state);
  if (run?.phase === 'running' && candidate?.phase === 'writing') {
    const { sample } = candidate;
    const text = extractProgram(candidate.text).program;
    return { kind: 'writing', task, id: `${run.id}/${String(sample)}`, sample, text };
  }
  const version = selectVersion(state);
  if (!version) return { kind: 'nothing' };
  const editOf = version.origin.kind === 'edit' ? version.origin.of : null;
  return { kind: 'version', task, id: version.id, editOf, text: version.text };
}
