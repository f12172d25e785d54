import { MessageSquareText } from 'lucide-react';
import { useState } from 'react';
import { useActions, useAppState } from '../../store/context';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Segmented } from '../../ui/Segmented';
import { ExtractionView } from './ExtractionView';
import { PromptView } from './PromptView';
import { ProtocolFields } from './ProtocolFields';

const views = [
  { value: 'prompt', label: 'What goes in' },
  { value: 'extraction', label: 'What came out' },
] as const;

/** The exact prompt and how it is made; and how the program was cut out of what came back. */
export function PromptLab() {
  return (
    <Dialog
      wide
      title="Prompt"
      description="The exact text that the model continues, and the program that is cut out of its answer. Hidden asserts are never shown to it."
      trigger={
        <Button tone="quiet" icon={<MessageSquareText aria-hidden="true" />}>
          Prompt
        </Button>
      }
    >
      <PromptLabBody />
    </Dialog>
  );
}

function PromptLabBody() {
  const protocol = useAppState((state) => state.settings.protocol);
  const actions = useActions();
  const [view, setView] = useState<(typeof views)[number]['value']>('prompt');
  return (
    <>
      <Segmented label="View" value={view} options={views} onChange={setView} />
      {view === 'prompt' ? (
        <>
          <ProtocolFields
            protocol={protocol}
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
