import { Link, useRoute } from 'wouter';
import { Logo } from '../../ui/Logo';
import { ModelStatus } from './ModelStatus';
import { RunButtons } from './RunButtons';
import { SamplingControls } from './SamplingControls';
import { ScreenLinks } from './ScreenLinks';
import styles from './Bar.module.css';

/** The top of every screen; the workbench's has the controls of a run. */
export function Bar() {
  const [atWorkbench] = useRoute('/');
  return (
    <header className={styles.bar}>
      <Link href="/" className={styles.home} aria-label="Assay: to the workbench">
        <Logo />
        <span className={styles.wordmark}>Assay</span>
      </Link>
      <ModelStatus />
      <span className={styles.gap} />
      {atWorkbench && <SamplingControls />}
      {atWorkbench && <RunButtons />}
      <ScreenLinks />
    </header>
  );
}
