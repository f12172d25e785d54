import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from '../../ui/Button';
import { shownProgram } from './shown-program';
import { useAppStore } from './useAppStore';

type Outcome = 'idle' | 'copied' | 'refused';

const labels: Record<Outcome, string> = { idle: 'Copy', copied: 'Copied', refused: 'Not allowed' };

/** Puts the program on the clipboard and says so. */
export function CopyButton() {
  const store = useAppStore();
  const [outcome, setOutcome] = useState<Outcome>('idle');
  useEffect(() => {
    if (outcome === 'idle') return;
    const timer = setTimeout(() => {
      setOutcome('idle');
    }, 1600);
    return () => {
      clearTimeout(timer);
    };
  }, [outcome]);

  async function copy(): Promise<void> {
    const shown = shownProgram(store.getState());
    try {
      await navigator.clipboard.writeText(shown.kind === 'nothing' ? '' : shown.text);
      setOutcome('copied');
    } catch {
      setOutcome('refused');
    }
  }

  return (
    <>
      <Button
        tone="quiet"
        aria-label="Copy"
        icon={outcome === 'copied' ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
        onClick={() => void copy()}
      >
        {labels[outcome]}
      </Button>
      <span className="spoken" aria-live="polite">
        {outcome === 'copied' ? 'The program was copied.' : ''}
      </span>
    </>
  );
}
