import { extractProgram } from '../../domain/prompt';
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
  const selected = state.selectedCandidate;
  const run = state.runs[task];
  if (selected && run?.id === selected.run) {
    const candidate = run.candidates[selected.sample];
    if (candidate?.phase === 'writing' && run.phase === 'running') {
      const id = `${run.id}/${String(selected.sample)}`;
      const text = extractProgram(candidate.text);
      return { kind: 'writing', task, id, sample: selected.sample, text };
    }
  }
  const document = state.documents[task];
  const version = document?.versions.find(({ id }) => id === document.current);
  if (!version) return { kind: 'nothing' };
  const editOf = version.origin.kind === 'edit' ? version.origin.of : null;
  return { kind: 'version', task, id: version.id, editOf, text: version.text };
}
