import { Check, CircleAlert, Clock, LoaderCircle, Pause, Square, Unplug } from 'lucide-react';
import type { Experiment } from '../../domain/experiment/experiment';
import { Chip } from '../../ui/Chip';
import { PHASE_WORDS } from './words';

const marks = {
  waiting: { Icon: Clock, tone: 'plain' },
  running: { Icon: LoaderCircle, tone: 'accent' },
  paused: { Icon: Pause, tone: 'warn' },
  interrupted: { Icon: Unplug, tone: 'warn' },
  completed: { Icon: Check, tone: 'pass' },
  stopped: { Icon: Square, tone: 'plain' },
  failed: { Icon: CircleAlert, tone: 'fail' },
} as const;

/** A run's phase by shape, word and colour. */
export function PhaseChip({ phase }: { readonly phase: Experiment['phase'] }) {
  const { Icon, tone } = marks[phase];
  return (
    <Chip tone={tone}>
      <Icon size={11} aria-hidden="true" />
      {PHASE_WORDS[phase]}
    </Chip>
  );
}
