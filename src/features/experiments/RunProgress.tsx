import { explainError } from '../../domain/errors';
import { type Experiment, wantedSamples } from '../../domain/experiment/experiment';
import { useAppState } from '../../store/context';
import { ProgressBar } from '../../ui/ProgressBar';
import styles from './RunProgress.module.css';
import { durationWords } from './words';

/** How far a run is: programs of all, its rate, the time left, the task in hand. */
export function RunProgress({ run }: { readonly run: Experiment }) {
  const progress = useAppState(({ experiments }) =>
    experiments.progress?.run === run.id ? experiments.progress : null,
  );
  const loading = useAppState(({ model }) => model.phase === 'loading');
  const title = useAppState(({ tasks }) => tasks[progress?.task?.id ?? '']?.title);
  const wanted = run.work === 'judge' ? run.totals.samples : wantedSamples(run);
  const inHand = progress?.task?.judged ?? 0;
  const done =
    run.work === 'judge'
      ? run.phase === 'completed'
        ? wanted
        : (progress?.programs ?? 0)
      : Math.min(wanted, run.totals.samples + inHand);
  const words = `${done.toLocaleString('en')} of ${wanted.toLocaleString('en')} programs`;
  const seconds = progress ? (progress.at - progress.begunAt) / 1000 : 0;
  const rate = progress && seconds > 0 ? progress.programs / seconds : 0;
  const facts = [run.phase === 'interrupted' ? `Interrupted: ${words}` : words];
  if (rate > 0) {
    facts.push(`${rate.toFixed(1)} programs/s`);
    facts.push(`${durationWords(((wanted - done) / rate) * 1000)} left`);
  } else if (progress) facts.push(loading ? 'loading the model' : 'reading the first prompt');
  return (
    <div className={styles.progress}>
      <ProgressBar label={`Progress of ${run.name}`} value={done} total={wanted} words={words} />
      <p className={styles.facts}>{facts.join(' · ')}</p>
      {progress?.task && (
        <p className={styles.task}>
          {run.work === 'judge' ? 'Judging' : 'Writing'} {title ?? progress.task.id}
          {progress.task.judged > 0 &&
            `: ${progress.task.solving} of ${progress.task.judged} judged pass`}
        </p>
      )}
      {progress !== null && progress.cutPrompts > 0 && (
        <p className={styles.task}>
          {progress.cutPrompts} prompts lost examples: the model cannot read so much.
        </p>
      )}
      {run.error && (
        <p role="alert" className={styles.fault}>
          {explainError(run.error.code).what} {run.error.detail}
        </p>
      )}
    </div>
  );
}
