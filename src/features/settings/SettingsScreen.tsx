import { useActions, useAppState } from '../../store/context';
import { NumberField } from '../../ui/NumberField';
import { Page, Section } from '../../ui/Page';
import { Segmented } from '../../ui/Segmented';
import { KeptState } from './KeptState';
import { ShortcutTable } from './ShortcutTable';

const themes = [
  { value: 'system', label: 'System' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

const backends = [
  { value: 'auto', label: 'Automatic' },
  { value: 'webgpu', label: 'WebGPU' },
  { value: 'wasm', label: 'WASM' },
] as const;

/** What holds for every task. */
export function SettingsScreen() {
  const settings = useAppState((state) => state.settings);
  const actions = useActions();
  return (
    <Page title="Settings" lead="They hold for every task and are kept in this browser.">
      <Section title="Look">
        <Segmented
          label="Theme"
          value={settings.theme}
          options={themes}
          onChange={(theme) => {
            actions.setSettings({ theme });
          }}
        />
      </Section>
      <Section
        title="Where the model runs"
        note="Automatic takes WebGPU when it works here, else the processor by WASM. A change holds from the next load on."
      >
        <Segmented
          label="Backend"
          value={settings.backend}
          options={backends}
          onChange={(backend) => {
            actions.setSettings({ backend });
          }}
        />
      </Section>
      <Section
        title="Judging"
        note="A program with all its asserts is stopped after this time: an endless loop ends here."
      >
        <NumberField
          label="Time limit"
          unit="seconds"
          min={0.1}
          max={60}
          step={0.1}
          value={settings.timeLimitMs / 1000}
          onChange={(seconds) => {
            actions.setSettings({ timeLimitMs: Math.round(seconds * 1000) });
          }}
        />
      </Section>
      <Section title="Chance" note="The same seed gives the same programs on the same backend.">
        <NumberField
          label="Seed"
          min={0}
          max={4_294_967_295}
          value={settings.sampling.seed}
          onChange={(seed) => {
            actions.setSampling({ seed });
          }}
        />
      </Section>
      <KeptState />
      <ShortcutTable />
    </Page>
  );
}
