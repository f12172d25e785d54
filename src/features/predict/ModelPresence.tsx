import { modelLabel } from '../../domain/model-label';
import { useActions, useAppState } from '../../store/context';
import { selectChosenModel } from '../../store/select';
import { Button } from '../../ui/Button';
import styles from './Predict.module.css';

/** Says, before an answer is given, whether the model will answer too; loads it where it lies. */
export function ModelPresence(props: {
  /** Called when loading begins, as the button that was pressed goes away. */
  readonly onLoad: () => void;
}) {
  const ready = useAppState((state) => selectChosenModel(state) !== null);
  const phase = useAppState((state) => state.model.phase);
  const name = useAppState((state) => modelLabel(state.settings.model));
  const actions = useActions();
  const alone = !ready && phase !== 'loading';
  return (
    <div className={styles.presence}>
      <p role="status" aria-label="The other player">
        {ready && `${name} predicts too, after you.`}
        {phase === 'loading' && `${name} is being loaded. Go on meanwhile.`}
        {alone && phase === 'failed' && `${name} could not be loaded: you play alone.`}
        {alone && phase !== 'failed' && `${name} is not loaded: you play alone.`}
      </p>
      {alone && (
        <Button
          onClick={() => {
            void actions.letModelPredict();
            props.onLoad();
          }}
        >
          Load the model
        </Button>
      )}
    </div>
  );
}
