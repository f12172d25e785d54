import { SlidersHorizontal } from 'lucide-react';
import { useActions, useAppState } from '../../store/context';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { NumberField } from '../../ui/NumberField';
import { Popover } from '../../ui/Popover';
import styles from './SamplingControls.module.css';

/** How many programs, how freely drawn; the rest under "Sampling". */
export function SamplingControls() {
  const sampling = useAppState((state) => state.settings.sampling);
  const actions = useActions();
  return (
    <div role="group" aria-label="Sampling" className={styles.controls}>
      <NumberField
        compact
        label="Samples"
        value={sampling.samples}
        min={1}
        max={80}
        onChange={(samples) => {
          actions.setSampling({ samples });
        }}
      />
      <NumberField
        compact
        label="Temperature"
        value={sampling.temperature}
        min={0}
        max={2}
        step={0.1}
        onChange={(temperature) => {
          actions.setSampling({ temperature });
        }}
      />
      <Popover
        label="Sampling"
        trigger={
          <Button
            tone="quiet"
            aria-label="More sampling settings"
            icon={<SlidersHorizontal aria-hidden="true" />}
          />
        }
      >
        <MoreSampling />
      </Popover>
    </div>
  );
}

function MoreSampling() {
  const sampling = useAppState((state) => state.settings.sampling);
  const actions = useActions();
  return (
    <div className={styles.more}>
      <h2>Sampling</h2>
      <NumberField
        label="Seed"
        value={sampling.seed}
        min={0}
        max={4_294_967_295}
        onChange={(seed) => {
          actions.setSampling({ seed });
        }}
      />
      <p>The same seed gives the same programs on the same backend.</p>
      <NumberField
        label="Most tokens"
        unit="a program"
        value={sampling.maxTokens}
        min={1}
        max={1024}
        onChange={(maxTokens) => {
          actions.setSampling({ maxTokens });
        }}
      />
      <Checkbox
        label="Stop at the first solve"
        note="Ends the run once a program passes every assert shown."
        checked={sampling.stopAtFirstSolve}
        onChange={(stopAtFirstSolve) => {
          actions.setSampling({ stopAtFirstSolve });
        }}
      />
      <p>Temperature 0 is greedy: every program is the same.</p>
    </div>
  );
}
