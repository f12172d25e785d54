import { useMemo, useState } from 'react';
import { useActions, useAppState } from '../../store/context';
import { selectTask } from '../../store/select';
import { Segmented } from '../../ui/Segmented';
import { ExtractionView } from './ExtractionView';
import { ProtocolFields } from './ProtocolFields';
import { PromptView } from './PromptView';

const views = [
  { value: 'prompt', label: 'What goes in' },
  { value: 'extraction', label: 'What came out' },
] as const;

/** The lab inside its dialog. */
export function PromptLabBody() {
  const protocol = useAppState((state) => state.settings.protocol);
  const task = useAppState(selectTask);
  const asked = useMemo(() => (task ? [task] : []), [task]);
  const actions = useActions();
  const [view, setView] = useState<(typeof views)[number]['value']>('prompt');
  return (
    <>
      <Segmented label="View" value={view} options={views} onChange={setView} />
      {view === 'prompt' ? (
        <>
          <ProtocolFields
            protocol={protocol}
            asked={asked}
            onChange={(changed) => {
              actions.setSettings({ protocol: changed });
            }}
          />
          <PromptView />
        </>
      ) : (
        <ExtractionView />
      )}
    </>
  );
}
