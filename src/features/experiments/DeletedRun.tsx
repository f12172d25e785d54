import { Undo2 } from 'lucide-react';
import { useActions, useAppState } from '../../store/context';
import { Button } from '../../ui/Button';
import styles from './ExperimentsScreen.module.css';

/** The way back for a run that was just deleted. */
export function DeletedRun() {
  const deleted = useAppState(({ experiments }) => experiments.deleted);
  const { experiments } = useActions();
  return (
    <div role="status">
      {deleted && (
        <p className={styles.notice}>
          {deleted.name} is deleted.
          <Button
            tone="quiet"
            icon={<Undo2 aria-hidden="true" />}
            onClick={() => {
              experiments.bringBack();
            }}
          >
            Bring it back
          </Button>
        </p>
      )}
    </div>
  );
}
