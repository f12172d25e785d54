import { useEffect } from 'react';
import { useActions, useAppState } from '../../store/context';
import { selectBusy } from '../../store/select';

/** Mod+Enter runs the tests, Mod+Shift+Enter synthesizes, Escape stops; from anywhere on the page. */
export function useShortcuts(): void {
  const actions = useActions();
  const busy = useAppState(selectBusy);

  useEffect(() => {
    // In the capture phase, so that the editor does not take the keys first.
    function onRunKeys(event: KeyboardEvent): void {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.repeat) return;
      void (event.shiftKey ? actions.synthesize() : actions.runTests());
    }
    window.addEventListener('keydown', onRunKeys, { capture: true });
    return () => {
      window.removeEventListener('keydown', onRunKeys, { capture: true });
    };
  }, [actions]);

  useEffect(() => {
    // A dialog or the editor's own widget that closes on Escape comes first.
    function onEscape(event: KeyboardEvent): void {
      if (event.key === 'Escape' && busy && !event.defaultPrevented) actions.stop();
    }
    window.addEventListener('keydown', onEscape);
    return () => {
      window.removeEventListener('keydown', onEscape);
    };
  }, [actions, busy]);
}
