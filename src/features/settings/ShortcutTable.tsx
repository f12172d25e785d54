import { Facts } from '../../ui/Facts';
import { Keys } from '../../ui/Keys';
import { Section } from '../../ui/Page';

/** The keys, in one place. */
export function ShortcutTable() {
  return (
    <Section title="Keys">
      <Facts
        facts={[
          ['Synthesize', <Keys key="keys" spoken shortcut="Mod+Shift+Enter" />],
          ['Run tests', <Keys key="keys" spoken shortcut="Mod+Enter" />],
          ['Stop', <Keys key="keys" spoken shortcut="Escape" />],
          ['Through a list', <Keys key="keys" spoken shortcut="↑+↓+Home+End" />],
        ]}
      />
    </Section>
  );
}
