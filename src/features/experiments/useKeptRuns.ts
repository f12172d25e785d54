import { useEffect } from 'react';
import { useActions } from '../../store/context';

/** Reads the runs that are kept, and again when the reader comes back from another tab. */
export function useKeptRuns(): void {
  const { experiments } = useActions();
  useEffect(() => {
    const open = (): void => void experiments.open();
    open();
    addEventListener('focus', open);
    return () => {
      removeEventListener('focus', open);
    };
  }, [experiments]);
}
