import { X } from 'lucide-react';
import { Dialog } from 'radix-ui';
import type { Experiment } from '../../domain/experiment/experiment';
import { useAppState } from '../../store/context';
import { Button } from '../../ui/Button';
import { AlikeSamples } from './AlikeSamples';
import styles from './SampleDialog.module.css';
import { SampleView } from './SampleView';
import { useSamples } from './useSamples';

/** A cell of the matrix. */
export interface OpenCell {
  readonly taskId: string;
  readonly sample: number;
}

/** One sample over the page, and the way to the task's others. */
export function SampleDialog(props: {
  readonly run: Experiment;
  readonly cell: OpenCell | null;
  readonly onMove: (cell: OpenCell) => void;
  readonly onClose: () => void;
}) {
  const { run, cell, onMove, onClose } = props;
  return (
    <Dialog.Root
      open={cell !== null}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Dialog.Portal>
        <Dialog.Overlay className={styles.veil} />
        {cell && <SampleSheet run={run} cell={cell} onMove={onMove} />}
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function SampleSheet(props: {
  readonly run: Experiment;
  readonly cell: OpenCell;
  readonly onMove: (cell: OpenCell) => void;
}) {
  const { run, cell, onMove } = props;
  const { taskId } = cell;
  const task = useAppState((state) => state.tasks[taskId]);
  const read = useSamples(run.id, taskId);
  const sample =
    read.phase === 'ready' ? read.samples.find((each) => each.sample === cell.sample) : undefined;
  return (
    <Dialog.Content className={styles.sheet}>
      <header className={styles.header}>
        <Dialog.Title className={styles.title}>
          {task?.title ?? taskId}, sample {cell.sample + 1}
        </Dialog.Title>
        <Dialog.Close asChild>
          <Button tone="quiet" aria-label="Close" icon={<X aria-hidden="true" />} />
        </Dialog.Close>
      </header>
      <Dialog.Description className={styles.text}>{task?.text ?? taskId}</Dialog.Description>
      {read.phase === 'reading' && <p role="status">Reading the sample…</p>}
      {read.phase === 'failed' && <p role="alert">The sample could not be read.</p>}
      {read.phase === 'ready' && !sample && <p role="status">There is no such sample.</p>}
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
    </Dialog.Content>
  );
}
