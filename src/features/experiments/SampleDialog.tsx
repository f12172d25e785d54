import type { Experiment } from '../../domain/experiment/experiment';
import { overlapWords } from '../../domain/training-tasks/overlap-words';
import { useAppState } from '../../store/context';
import { Dialog } from '../../ui/Dialog';
import { AlikeSamples } from './AlikeSamples';
import { SampleView } from './SampleView';
import styles from './SampleView.module.css';
import { useSamples } from './useSamples';

/** A cell of the matrix. */
export interface OpenCell {
  readonly taskId: string;
  readonly sample: number;
}

/** One sample over the page, and the way to the task's others. */
export function SampleDialog(props: {
  readonly run: Experiment;
  readonly cell: OpenCell;
  readonly onMove: (cell: OpenCell) => void;
  readonly onClose: () => void;
}) {
  const { run, cell, onMove, onClose } = props;
  const { taskId } = cell;
  const task = useAppState((state) => state.tasks[taskId]);
  const read = useSamples(run.id, taskId);
  const overlap = run.header.tasks.overlap?.[taskId];
  const sample =
    read.phase === 'ready' ? read.samples.find((each) => each.sample === cell.sample) : undefined;
  return (
    <Dialog
      wide
      title={`${task?.title ?? taskId}, sample ${cell.sample + 1}`}
      description={task?.text ?? taskId}
      onClose={onClose}
    >
      {read.phase === 'reading' && <p role="status">Reading the sample…</p>}
      {read.phase === 'failed' && <p role="alert">The sample could not be read.</p>}
      {read.phase === 'ready' && !sample && <p role="status">There is no such sample.</p>}
      {overlap !== undefined && (
        <p className={styles.note}>{overlapWords(overlap, task?.reference ?? null)}</p>
      )}
      {sample && <SampleView run={run.id} sample={sample} task={task ?? null} />}
      {read.phase === 'ready' && read.samples.length > 1 && (
        <AlikeSamples
          samples={read.samples}
          shown={cell.sample}
          onChoose={(chosen) => {
            onMove({ taskId, sample: chosen });
          }}
        />
      )}
    </Dialog>
  );
}
