import { difficultyWords } from '../../domain/predict/difficulty-groups';
import { scoresByDifficulty, scoresOf, type Round, type Scores } from '../../domain/predict/series';
import { Table, type TableRow } from '../../ui/Table';
import { scoreWords } from './score-words';

const TABLE_NAME = 'Right predictions by difficulty';
const columns = [{ label: 'Difficulty' }, { label: 'You' }, { label: 'The model' }] as const;

/** Both scores over some rounds, by difficulty and together. */
export function ScoreTable({ rounds }: { readonly rounds: readonly Round[] }) {
  return (
    <Table
      label={TABLE_NAME}
      caption={TABLE_NAME}
      columns={columns}
      rows={[
        ...scoresByDifficulty(rounds).map(({ difficulty, scores }) =>
          scoreRow(difficultyWords(difficulty), scores),
        ),
        scoreRow('all', scoresOf(rounds)),
      ]}
    />
  );
}

function scoreRow(name: string, { yours, model }: Scores): TableRow {
  return { key: name, cells: [name, scoreWords(yours), scoreWords(model)] };
}
