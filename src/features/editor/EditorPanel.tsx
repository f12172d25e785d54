import { useAppState } from '../../store/context';
import { AssertsBar } from './AssertsBar';
import { AssertsEditor } from './AssertsEditor';
import './code-look.css';
import { CopyButton } from './CopyButton';
import styles from './EditorPanel.module.css';
import { HiddenAsserts } from './HiddenAsserts';
import { ProgramEditor } from './ProgramEditor';
import { ProgramOutput } from './ProgramOutput';
import { VersionMenu } from './VersionMenu';

/** The program above, the asserts below, verdicts in both. */
export function EditorPanel() {
  const hasTask = useAppState((state) => state.selectedTask !== null);
  if (!hasTask) {
    return <p className={styles.empty}>Choose a task to see its program and its asserts.</p>;
  }
  return (
    <section className={`assay-code ${styles.panel ?? ''}`} aria-label="Editor">
      <header className={styles.bar}>
        <VersionMenu />
        <CopyButton />
      </header>
      <ProgramEditor />
      <AssertsBar />
      <AssertsEditor />
      <HiddenAsserts />
      <ProgramOutput />
    </section>
  );
}
