import { FlaskConical, Sparkle, Square } from 'lucide-react';
import { useActions, useAppState } from '../../store/context';
import { selectBusy } from '../../store/select';
import { Button } from '../../ui/Button';
import { Hint } from '../../ui/Hint';
import styles from './Bar.module.css';

/** Synthesize, Run tests, Stop. */
export function RunButtons() {
  const actions = useActions();
  const busy = useAppState(selectBusy);
  const writing = useAppState(
    (state) => state.activeRun !== null || state.model.phase === 'loading',
  );
  const noTask = useAppState((state) => state.selectedTask === null);
  return (
    <div className={styles.buttons} data-thumb-bar>
      <Hint text="Let the model write programs and judge them" keys="Mod+Shift+Enter">
        <Button
          tone="primary"
          icon={<Sparkle aria-hidden="true" fill="currentcolor" />}
          aria-keyshortcuts="Control+Shift+Enter Meta+Shift+Enter"
          disabled={noTask || writing}
          onClick={() => void actions.synthesize()}
        >
          Synthesize
        </Button>
      </Hint>
      <Hint text="Judge the program in the editor" keys="Mod+Enter">
        <Button
          icon={<FlaskConical aria-hidden="true" />}
          aria-keyshortcuts="Control+Enter Meta+Enter"
          disabled={noTask}
          onClick={() => void actions.runTests()}
        >
          Run tests
        </Button>
      </Hint>
      <Hint text="End whatever runs" keys="Escape">
        <Button
          icon={<Square aria-hidden="true" fill="currentcolor" />}
          aria-keyshortcuts="Escape"
          disabled={!busy}
          onClick={() => {
            actions.stop();
          }}
        >
          Stop
        </Button>
      </Hint>
    </div>
  );
}
