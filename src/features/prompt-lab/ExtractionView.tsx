import { FileQuestion } from 'lucide-react';
import { cutWords } from '../../domain/prompt-protocol/cut-words';
import { extractProgram } from '../../domain/prompt-protocol/extract-program';
import { markParts } from '../../domain/prompt-protocol/mark-parts';
import { useAppState } from '../../store/context';
import { selectCandidate } from '../../store/select';
import { CodeBlock } from '../../ui/CodeBlock';
import { CutText } from '../../ui/CutText';
import { EmptyState } from '../../ui/EmptyState';
import { SideBySide } from '../../ui/SideBySide';
import styles from './PromptLab.module.css';

/** The chosen candidate's raw text beside the program cut out of it. */
export function ExtractionView() {
  const candidate = useAppState(selectCandidate);
  if (!candidate || candidate.phase === 'writing') {
    return (
      <EmptyState icon={<FileQuestion aria-hidden="true" />} title="No candidate is chosen">
        <p>
          Synthesize, choose one of the candidates, and come back: here stands its raw text, with
          what was cut away.
        </p>
      </EmptyState>
    );
  }
  const { text, program, stop, tokens } = candidate;
  const extraction = extractProgram(text, stop);
  return (
    <>
      <p className={styles.facts} role="status">
        {cutWords(text, extraction, stop)} {tokens} tokens were written.
      </p>
      <SideBySide>
        <section aria-label="Raw text">
          <h3>Raw text</h3>
          <CutText label="Raw text, marked" parts={markParts(text, extraction)} />
          <p className={styles.note}>What is struck through is cut away.</p>
        </section>
        <section aria-label="Program">
          <h3>Program</h3>
          <CodeBlock label="Program cut out" code={program || '(none)'} />
        </section>
      </SideBySide>
    </>
  );
}
