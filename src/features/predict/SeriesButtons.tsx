import { Play, Trash2 } from 'lucide-react';
import { useLocation } from 'wouter';
import { countAnswered, type Series } from '../../domain/predict/series';
import { formatDate } from '../../lib/format-date';
import { useActions } from '../../store/context';
import { Button } from '../../ui/Button';
import { ConfirmButton } from '../../ui/ConfirmButton';
import styles from './Predict.module.css';

/** What can be done with a kept series: go on with it when it is not at its end, or delete it. */
export function SeriesButtons({ series }: { readonly series: Series }) {
  const actions = useActions();
  const [, go] = useLocation();
  const { id, at, rounds } = series;
  return (
    <span className={styles.buttons}>
      {countAnswered(rounds) < rounds.length && (
        <Button
          tone="quiet"
          icon={<Play aria-hidden="true" />}
          onClick={() => {
            actions.resumeSeries(id);
            go('/predict');
          }}
        >
          Go on
        </Button>
      )}
      <ConfirmButton
        tone="quiet"
        icon={<Trash2 aria-hidden="true" />}
        question="Delete it?"
        title={`Delete the series of ${formatDate(at)}`}
        onConfirm={() => {
          actions.removeSeries(id);
          go('/predict');
        }}
      >
        Delete
      </ConfirmButton>
    </span>
  );
}
