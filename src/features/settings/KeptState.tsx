import { useAppState } from '../../store/context';
import type { OfflineState } from '../../store/state';
import { Facts } from '../../ui/Facts';
import { Section } from '../../ui/Page';

function offlineWords(offline: OfflineState): string {
  switch (offline.phase) {
    case 'unsupported':
      return 'Not stored: this page needs its host at each visit.';
    case 'storing':
      return `Being stored: ${String(offline.files)} of ${String(offline.totalFiles)} files.`;
    case 'ready':
      return 'Stored: the page, Python and the embedded model work with the network off.';
  }
}

/** What survives a reload, and what works without a network. */
export function KeptState() {
  const storage = useAppState((state) => state.storage);
  const offline = useAppState((state) => state.offline);
  const work =
    storage === 'kept'
      ? 'Kept in this browser: tasks, programs, verdicts and settings survive a reload.'
      : 'Not kept: the browser refuses storage for this page, so nothing survives a reload.';
  return (
    <Section title="Kept on this machine">
      <Facts
        facts={[
          ['Your work', work],
          ['Without a network', offlineWords(offline)],
          ['Sent elsewhere', 'Nothing. Programs are written and judged in this page.'],
        ]}
      />
    </Section>
  );
}
