import { useMemo } from 'react';
import { Link } from 'wouter';
import { countAnswered, scoresOf, type Series } from '../../domain/predict/series';
import { formatDate } from '../../lib/format-date';
import { useAppState } from '../../store/context';
import { Section } from '../../ui/Page';
import { Table } from '../../ui/Table';
import styles from './Predict.module.css';
import { modelWords, scoreWords } from './score-words';
import { SeriesButtons } from './SeriesButtons';

const columns = [
  { label: 'Begun' },
  { label: 'Questions' },
  { label: 'You' },
  { label: 'The model' },
  { label: 'Model' },
  { label: 'Actions', spoken: true },
] as const;

/** Every series that is kept, the newest first. */
export function SeriesList() {
  const series = useAppState((state) => state.series);
  const listed = useMemo(() => Object.values(series).sort((a, b) => b.at - a.at), [series]);
  if (listed.length === 0) return null;
  return (
    <Section title="Past series">
      <Table label="Past series" columns={columns} rows={listed.map(row)} />
    </Section>
  );
}

function row(series: Series) {
  const { id, at, rounds } = series;
  const { yours, model } = scoresOf(rounds);
  const total = rounds.length;
  const answered = countAnswered(rounds);
  return {
    key: id,
    cells: [
      <Link key="date" href={`/predict/${id}`} className={styles.date}>
        {formatDate(at)}
      </Link>,
      answered < total ? `${answered} of ${total} answered` : total,
      scoreWords(yours),
      scoreWords(model),
      modelWords(series),
      <SeriesButtons key="actions" series={series} />,
    ],
  };
}
