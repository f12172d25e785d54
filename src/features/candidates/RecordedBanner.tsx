import { Disc, RotateCcw, Sparkle } from 'lucide-react';
import { modelLabelOfRun } from '../../domain/model-label';
import { useActions, useAppState } from '../../store/context';
import { Button } from '../../ui/Button';
import styles from './RecordedBanner.module.css';

const day = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });

/** Says that this run was made before, by which model and when, and offers the real thing. */
export function RecordedBanner({ model }: { readonly model: string }) {
  const recordedAt = useAppState((state) => state.recordedAt);
  const actions = useActions();
  return (
    <div className={styles.banner}>
      <Disc size={16} aria-hidden="true" />
      <p>
        <strong>Recorded run</strong> of {modelLabelOfRun(model)}
        {recordedAt !== null && `, ${day.format(new Date(recordedAt))}`}
      </p>
      <div className={styles.buttons}>
        <Button
          icon={<RotateCcw aria-hidden="true" />}
          onClick={() => void actions.replayRecorded()}
        >
          Play again
        </Button>
        <Button
          icon={<Sparkle aria-hidden="true" fill="currentcolor" />}
          onClick={() => void actions.synthesize()}
        >
          Run it for real
        </Button>
      </div>
    </div>
  );
}
