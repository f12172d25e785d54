import { Pause, Play, Square } from 'lucide-react';
import { type Experiment, isHeld } from '../../domain/experiment/experiment';
import { useActions, useAppState } from '../../store/context';
import { Button } from '../../ui/Button';
import { PHASE_WORDS } from './words';

/** Pause, stop, go on: what a run's phase allows; none of it while another tab works it off. */
export function RunControls({ run }: { readonly run: Experiment }) {
  const { experiments } = useActions();
  const { id, phase, choice, work } = run;
  const elsewhere = useAppState((state) => id in state.experiments.elsewhere);
  if (elsewhere) return <p>{PHASE_WORDS[phase]} in another tab. Pause or stop it there.</p>;
  const about = `: ${run.name}`;
  const stop = (
    <Button
      icon={<Square aria-hidden="true" fill="currentcolor" />}
      aria-label={`Stop${about}`}
      onClick={() => {
        experiments.stop(id);
      }}
    >
      Stop
    </Button>
  );
  if (phase === 'running' || phase === 'waiting') {
    return (
      <>
        <Button
          icon={<Pause aria-hidden="true" />}
          aria-label={`Pause${about}`}
          onClick={() => {
            experiments.pause(id);
          }}
        >
          Pause
        </Button>
        {stop}
      </>
    );
  }
  if (phase === 'completed' || (choice === null && work === 'sample')) return null;
  return (
    <>
      <Button
        tone={isHeld(run) ? 'primary' : 'plain'}
        icon={<Play aria-hidden="true" />}
        aria-label={`Resume${about}`}
        onClick={() => {
          experiments.resume(id);
        }}
      >
        Resume
      </Button>
      {isHeld(run) && stop}
    </>
  );
}
