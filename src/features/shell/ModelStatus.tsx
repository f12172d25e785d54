import { useId } from 'react';
import { Link } from 'wouter';
import { useAppState } from '../../store/context';
import { Hint } from '../../ui/Hint';
import { ProgressBar } from '../../ui/ProgressBar';
import { describeModel } from './model-words';
import styles from './ModelStatus.module.css';

/** Which model, where it runs and why; leads to the models. */
export function ModelStatus() {
  const model = useAppState((state) => state.model);
  const chosen = useAppState((state) => state.settings.model);
  const id = useId();
  const { name, detail, about } = describeModel(model, chosen);
  return (
    <div role="status" aria-label="Model" aria-describedby={id} className={styles.status}>
      <Hint text={about}>
        <Link href="/models" className={styles.link} aria-describedby={id}>
          <span className={styles.dot} data-phase={model.phase} aria-hidden="true" />
          <span className={styles.name}>{name}</span>{' '}
          <span className={styles.detail} aria-live={model.phase === 'loading' ? 'off' : undefined}>
            {detail}
          </span>
        </Link>
      </Hint>
      <span id={id} className="spoken">
        {about}
      </span>
      {model.phase === 'loading' && (
        <ProgressBar
          className={styles.progress}
          label="Loading the model"
          value={model.loadedBytes}
          total={model.step === 'downloading' ? model.totalBytes : null}
          words={detail}
        />
      )}
    </div>
  );
}
