import { FileCheck2, FileX2, X } from 'lucide-react';
import { count } from '../../domain/count-words';
import { useActions, useAppState } from '../../store/context';
import { Button } from '../../ui/Button';
import styles from './ImportReportCard.module.css';

/** What became of the file last opened: how many tasks, and which rows are none and why. */
export function ImportReportCard() {
  const report = useAppState((state) => state.lastImport);
  const actions = useActions();
  if (!report) return null;
  const { file, accepted, rejected } = report;
  const Icon = accepted > 0 ? FileCheck2 : FileX2;
  return (
    <section className={styles.card} aria-label="Opened file" data-empty={accepted === 0}>
      <header className={styles.header}>
        <Icon size={16} aria-hidden="true" />
        <p role="status">
          <strong>{file}</strong>: {count(accepted, 'task')} added
          {rejected.length > 0 && `, ${count(rejected.length, 'row')} left out`}
        </p>
        <Button
          tone="quiet"
          aria-label="Dismiss the report"
          icon={<X aria-hidden="true" />}
          onClick={() => {
            actions.dismissImport();
          }}
        />
      </header>
      {rejected.length > 0 && (
        <ol className={styles.rows} aria-label="Rows left out" tabIndex={0}>
          {rejected.map(({ line, reason }) => (
            <li key={`${String(line)} ${reason}`}>
              <span className={styles.line}>Line {line}</span> {reason}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
