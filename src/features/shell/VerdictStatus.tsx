import { useState } from 'react';
import { selectRun } from '../../store/select';
import { useAppState } from '../../store/context';
import type { AppState } from '../../store/state';
import { describeProgram, describeRun } from './verdict-sentence';
import styles from './StatusBar.module.css';

function runSentence(state: AppState): string {
  const run = selectRun(state);
  return run ? describeRun(run) : '';
}

function programSentence({ editorVerdict }: AppState): string {
  if (editorVerdict.phase === 'none') return '';
  if (editorVerdict.phase === 'running') return 'Running the tests';
  return describeProgram(editorVerdict.verdict);
}

/** The newest outcome in words: of the run, or of the program in the editor. */
export function VerdictStatus() {
  const run = useAppState(runSentence);
  const program = useAppState(programSentence);
  const [seen, setSeen] = useState({ run, program, newest: run || program });
  if (seen.run !== run || seen.program !== program) {
    const changed = seen.run === run ? program : run;
    setSeen({ run, program, newest: changed || run || program });
  }
  return (
    <p role="status" aria-label="Verdict" className={styles.verdict}>
      {seen.newest || 'No verdict yet: synthesize, or run the tests'}
    </p>
  );
}
