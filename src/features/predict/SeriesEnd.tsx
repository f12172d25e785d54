import {
  scoresByDifficulty,
  scoresOf,
  type Score,
  type Scores,
  type Series,
} from '../../domain/predict/series';
import { useActions } from '../../store/context';
import { Button } from '../../ui/Button';
import { Section } from '../../ui/Page';
import { Table, type TableRow } from '../../ui/Table';

const TABLE_NAME = 'Right predictions by difficulty';
const columns = [{ label: 'Difficulty' }, { label: 'You' }, { label: 'The model' }] as const;

/** Both scores, by difficulty and together. */
export function SeriesEnd({ series }: { readonly series: Series }) {
  const actions = useActions();
  const scores = scoresOf(series.rounds);
  return (
    <Section title={headline(scores)} note="A value counts, however it is written.">
      <Table
        label={TABLE_NAME}
        caption={TABLE_NAME}
        columns={columns}
        rows={[
          ...scoresByDifficulty(series.rounds).map(({ difficulty, scores: some }) =>
            scoreRow(difficulty ?? 'not said', some),
          ),
          scoreRow('all', scores),
        ]}
      />
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
  const own = `You had ${yours.right} of ${yours.answered} right`;
  return model.answered === 0 ? own : `${own}, the model ${scoreWords(model)}`;
}

function scoreRow(name: string, { yours, model }: Scores): TableRow {
  return { key: name, cells: [name, scoreWords(yours), scoreWords(model)] };
}

function scoreWords({ right, answered }: Score): string {
  return answered === 0 ? 'not asked' : `${right} of ${answered}`;
}
