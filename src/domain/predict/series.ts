import type { TaskChoice } from '../task-choice';
import { isRight, type Comparison } from './comparison';
import { DIFFICULTY_GROUPS, type DifficultyGroup } from './difficulty-groups';
import type { PredictionItem } from './prediction-item';
import type { ShownParts } from './prediction-prompt';

/** How many questions a series can have. */
export const SERIES_LENGTHS = [5, 10, 20] as const;

/** What a series is made by. */
export interface SeriesSettings {
  readonly tasks: TaskChoice;
  readonly length: (typeof SERIES_LENGTHS)[number];
  readonly shown: ShownParts;
}

export const DEFAULT_SERIES: SeriesSettings = {
  tasks: { kind: 'all' },
  length: 5,
  shown: { text: true, asserts: false },
};

/** What somebody thought the call returns; an empty text is a question passed over. */
export interface PredictionAnswer {
  readonly text: string;
  readonly comparison: Comparison;
}

/** The same of a model. */
export interface ModelAnswer extends PredictionAnswer {
  /** What it wrote on the way to the value, in lines; empty for nothing. */
  readonly steps: string;
  /** The model's id; null where it was not noted. */
  readonly by: string | null;
}

/** One question of a series. */
export interface Round {
  readonly item: PredictionItem;
  /** Null until the reader has answered; then the value is shown. */
  readonly yours: PredictionAnswer | null;
  /** Null while no model has answered. */
  readonly model: ModelAnswer | null;
}

/** Some questions in a row, with the score of both. */
export interface Series {
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly shown: ShownParts;
  readonly rounds: readonly Round[];
  /** The question on the screen; as many as there are rounds at the end. */
  readonly current: number;
  /** What is typed for the question on the screen. */
  readonly draft: string;
}

/** Right answers among those given. */
export interface Score {
  readonly right: number;
  readonly answered: number;
}

/** Both scores over some rounds; a call without a value counts for nobody. */
export interface Scores {
  readonly rounds: number;
  readonly yours: Score;
  readonly model: Score;
}

function scoreOf(answers: readonly (PredictionAnswer | null)[]): Score {
  const given = answers.filter((answer) => answer !== null);
  const right = given.filter(({ comparison }) => isRight(comparison));
  return { right: right.length, answered: given.length };
}

/** The scores of these rounds. */
export function scoresOf(rounds: readonly Round[]): Scores {
  const counted = rounds.filter(({ item }) => item.outcome.kind === 'value');
  return {
    rounds: counted.length,
    yours: scoreOf(counted.map(({ yours }) => yours)),
    // Of questions that the reader has not answered yet, nothing is told.
    model: scoreOf(counted.map(({ yours, model }) => (yours ? model : null))),
  };
}

/** How many questions the reader has answered, or passed over. */
export function countAnswered(rounds: readonly Round[]): number {
  return rounds.filter(({ yours }) => yours !== null).length;
}

/** The ids of the models that answered, each once, as far as they were noted. */
export function modelsOf(rounds: readonly Round[]): readonly string[] {
  return [...new Set(rounds.flatMap(({ model }) => model?.by ?? []))];
}

/** The scores by difficulty, easy first, tasks without one last; only what there is. */
export function scoresByDifficulty(
  rounds: readonly Round[],
): readonly { readonly difficulty: DifficultyGroup; readonly scores: Scores }[] {
  return DIFFICULTY_GROUPS.flatMap((difficulty) => {
    const some = rounds.filter(({ item }) => item.difficulty === difficulty);
    return some.length === 0 ? [] : [{ difficulty, scores: scoresOf(some) }];
  });
}

/** The series with its round on the screen changed. */
export function changeRound(series: Series, index: number, change: Partial<Round>): Series {
  const round = series.rounds[index];
  if (!round) return series;
  return { ...series, rounds: series.rounds.with(index, { ...round, ...change }) };
}
