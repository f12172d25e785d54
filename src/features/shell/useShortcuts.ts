import { useEffect } from 'react';
import { useActions, useAppState } from '../../store/context';
import { selectBusy } from '../../store/select';

/** On the workbench Mod+Enter runs the tests and Mod+Shift+Enter synthesizes; Escape stops, from anywhere. */
export function useShortcuts(atWorkbench: boolean): void {
  const actions = useActions();
  const busy = useAppState(selectBusy);

  useEffect(() => {
    if (!atWorkbench) return;
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
  }, [actions, atWorkbench]);

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
