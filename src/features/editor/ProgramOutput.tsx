import { ChevronRight } from 'lucide-react';
import { useAppState } from '../../store/context';
import styles from './Disclosure.module.css';

/** What the program printed while it was judged. */
export function ProgramOutput() {
  const output = useAppState(({ editorVerdict }) =>
    editorVerdict.phase === 'judged' ? editorVerdict.verdict.output : '',
  );
  if (output === '') return null;
  return (
    <details className={styles.disclosure}>
      <summary className={styles.summary}>
        <ChevronRight size={14} aria-hidden="true" className={styles.chevron} />
        Printed output
      </summary>
      <pre className={styles.output} tabIndex={0} role="region" aria-label="Printed output">
        {output}
      </pre>
    </details>
  );
}
