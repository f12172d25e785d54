import {
  scoresByDifficulty,
  scoresOf,
  type Scores,
  type Series,
} from '../../domain/predict/series';
import { useActions } from '../../store/context';
import { Button } from '../../ui/Button';
import { Section } from '../../ui/Page';
import styles from './Predict.module.css';

/** Both scores, by difficulty and together. */
export function SeriesEnd({ series }: { readonly series: Series }) {
  const actions = useActions();
  const scores = scoresOf(series.rounds);
  return (
    <Section title={headline(scores)} note="A value counts, however it is written.">
      <table className={styles.table}>
        <caption>Right predictions by difficulty</caption>
        <thead>
          <tr>
            <th scope="col">Difficulty</th>
            <th scope="col">You</th>
            <th scope="col">The model</th>
          </tr>
        </thead>
        <tbody>
          {scoresByDifficulty(series.rounds).map(({ difficulty, scores: some }) => (
            <ScoreRow key={difficulty} name={difficulty ?? 'not said'} scores={some} />
          ))}
          <ScoreRow name="all" scores={scores} />
        </tbody>
      </table>
      <div>
        <Button
          tone="primary"
          autoFocus
          onClick={() => {
            actions.leaveSeries();
          }}
        >
          Play again
        </Button>
      </div>
    </Section>
  );
}

function headline({ yours, model }: Scores): string {
  const own = `You had ${String(yours.right)} of ${String(yours.answered)} right`;
  if (model.answered === 0) return own;
  return `${own}, the model ${String(model.right)} of ${String(model.answered)}`;
}

function ScoreRow({ name, scores }: { readonly name: string; readonly scores: Scores }) {
  const words = ({ right, answered }: Scores['yours']) =>
    answered === 0 ? 'not asked' : `${String(right)} of ${String(answered)}`;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{words(scores.yours)}</td>
      <td>{words(scores.model)}</td>
    </tr>
  );
}
