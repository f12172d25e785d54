import { useEffect } from 'react';

/** Reads at once, and again when the reader comes back from another tab; `read` must stay the same function. */
export function useOnReturn(read: () => Promise<void>): void {
  useEffect(() => {
    const start = (): void => void read();
    start();
    addEventListener('focus', start);
    return () => {
      removeEventListener('focus', start);
    };
  }, [read]);
}
