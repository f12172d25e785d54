import { Link } from 'wouter';
import { formatDate } from '../../lib/format-date';
import { useAppState } from '../../store/context';
import { Page, Section } from '../../ui/Page';
import { PastRound } from './PastRound';
import styles from './Predict.module.css';
import { modelWords } from './score-words';
import { ScoreTable } from './ScoreTable';
import { SeriesButtons } from './SeriesButtons';

/** A kept series, to be looked at: its scores and its questions. */
export function SeriesScreen({ id }: { readonly id: string }) {
  const series = useAppState((state) => state.series[id]);
  const hydrated = useAppState((state) => state.hydrated);
  if (!series) {
    const lead = hydrated ? 'It was deleted, or made in another browser.' : 'Reading what is kept…';
    return (
      <Page wide title={hydrated ? 'There is no such series' : 'A series'} lead={lead}>
        <Link href="/predict">All series</Link>
      </Page>
    );
  }
  const lead = `Model: ${modelWords(series)}. The questions stay as they were asked.`;
  return (
    <Page wide title={`Series of ${formatDate(series.at)}`} lead={lead}>
      <div className={styles.buttons}>
        <Link href="/predict">All series</Link>
        <SeriesButtons series={series} />
      </div>
      <Section title="Scores">
        <ScoreTable rounds={series.rounds} />
      </Section>
      <Section title="Questions" note="Open one to see its program.">
        <ol className={styles.rounds} aria-label="Questions">
          {series.rounds.map((round, index) => (
            <li key={index}>
              <PastRound round={round} number={index + 1} shown={series.shown} />
            </li>
          ))}
        </ol>
      </Section>
    </Page>
  );
}
