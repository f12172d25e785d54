import { Link } from 'wouter';
import { scoresOf, type Scores, type Series } from '../../domain/predict/series';
import { useActions } from '../../store/context';
import { Button } from '../../ui/Button';
import { Section } from '../../ui/Page';
import styles from './Predict.module.css';
import { scoreWords } from './score-words';
import { ScoreTable } from './ScoreTable';

/** Both scores, by difficulty and together. */
export function SeriesEnd({ series }: { readonly series: Series }) {
  const actions = useActions();
  return (
    <Section
      title={headline(scoresOf(series.rounds))}
      note="A value counts, however it is written. The series is kept."
    >
      <ScoreTable rounds={series.rounds} />
      <div className={styles.buttons}>
        <Button
          tone="primary"
          autoFocus
          onClick={() => {
            actions.leaveSeries();
          }}
        >
          Play again
        </Button>
        <Link href={`/predict/${series.id}`}>Look at its questions</Link>
      </div>
    </Section>
  );
}

function headline({ yours, model }: Scores): string {
  const own = `You had ${yours.right} of ${yours.answered} right`;
  return model.answered === 0 ? own : `${own}, the model ${scoreWords(model)}`;
}
