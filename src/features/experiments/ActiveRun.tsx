import { Link } from 'wouter';
import { isHeld } from '../../domain/experiment/experiment';
import { useAppState } from '../../store/context';
import { Section } from '../../ui/Page';
import styles from './ExperimentsScreen.module.css';
import { PhaseChip } from './PhaseChip';
import { RunControls } from './RunControls';
import { RunProgress } from './RunProgress';
import { newestFirst } from './run-order';

/** The runs that are worked off or held, and how many wait. */
export function ActiveRun() {
  const runs = useAppState(({ experiments }) => experiments.runs);
  const ordered = newestFirst(runs);
  const shown = ordered.filter((run) => run.phase === 'running' || isHeld(run));
  const waiting = ordered.filter(({ phase }) => phase === 'waiting').length;
  if (shown.length === 0) return null;
  const going = shown.some(({ phase }) => phase === 'running');
  const notes = [
    ...(waiting > 0 ? [`${waiting} more ${waiting === 1 ? 'run waits' : 'runs wait'}.`] : []),
    going
      ? 'You can use every other screen meanwhile.'
      : 'What was judged is kept; Resume goes on with the rest.',
  ];
  return (
    <Section title={going ? 'Now' : 'Not finished'} note={notes.join(' ')}>
      {shown.map((run) => (
        <div key={run.id} className={styles.active}>
          <div className={styles.activeHead}>
            <Link href={`/experiments/${run.id}`}>{run.name}</Link>
            <PhaseChip phase={run.phase} />
          </div>
          <RunProgress run={run} />
          <div className={styles.buttons}>
            <RunControls run={run} />
          </div>
        </div>
      ))}
    </Section>
  );
}
