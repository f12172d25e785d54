import { useAppState } from '../../store/context';
import type { AppState } from '../../store/state';
import { Hint } from '../../ui/Hint';
import { VerdictStatus } from './VerdictStatus';
import styles from './StatusBar.module.css';

interface Fact {
  readonly text: string;
  readonly about: string;
  readonly tone: 'good' | 'busy' | 'bad' | 'none';
}

function pythonFact({ phase }: AppState['python']): Fact {
  switch (phase) {
    case 'idle':
      return { text: 'Python', about: 'Python starts with the first test run.', tone: 'none' };
    case 'starting':
      return {
        text: 'Python starting',
        about: 'Python is being started in a worker.',
        tone: 'busy',
      };
    case 'ready':
      return {
        text: 'Python ready',
        about: 'Programs are judged in this page, in a closed room.',
        tone: 'good',
      };
    case 'failed':
      return {
        text: 'Python failed',
        about: 'Python could not start. Reload the page.',
        tone: 'bad',
      };
  }
}

function offlineFact(offline: AppState['offline']): Fact {
  switch (offline.phase) {
    case 'unsupported':
      return {
        text: 'Online only',
        about: 'This page is not stored for use without a network.',
        tone: 'none',
      };
    case 'storing':
      return {
        text: `Storing ${String(offline.files)} of ${String(offline.totalFiles)} files`,
        about: 'Once all files are stored, the page works without a network.',
        tone: 'busy',
      };
    case 'ready':
      return {
        text: 'Works offline',
        about: 'Everything is stored: you can cut the network.',
        tone: 'good',
      };
  }
}

function storageFact(storage: AppState['storage']): Fact {
  return storage === 'kept'
    ? {
        text: 'Work kept',
        about: 'Programs, verdicts and settings are kept in this browser.',
        tone: 'good',
      }
    : {
        text: 'Work not kept',
        about: 'The browser refuses storage: nothing survives a reload.',
        tone: 'bad',
      };
}

function StatusFact({ fact }: { readonly fact: Fact }) {
  return (
    <Hint text={fact.about} side="top">
      <span className={styles.fact} data-tone={fact.tone} tabIndex={0} role="note">
        <span className={styles.dot} aria-hidden="true" />
        {fact.text}
      </span>
    </Hint>
  );
}

/** The bottom line: the newest verdict, and the state of what works behind it. */
export function StatusBar() {
  const python = useAppState((state) => state.python);
  const offline = useAppState((state) => state.offline);
  const storage = useAppState((state) => state.storage);
  return (
    <footer className={styles.bar}>
      <VerdictStatus />
      <StatusFact fact={pythonFact(python)} />
      <StatusFact fact={offlineFact(offline)} />
      <StatusFact fact={storageFact(storage)} />
    </footer>
  );
}
