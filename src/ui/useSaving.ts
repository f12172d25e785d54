import { useState } from 'react';
import { trySaveFile } from '../lib/save-file';

/** Saves files; `failure` says what became of the last one, null where it was saved. */
export function useSaving(): {
  readonly failure: string | null;
  readonly save: (name: string, make: () => Blob | Promise<Blob>) => void;
} {
  const [failure, setFailure] = useState<string | null>(null);
  return {
    failure,
    save(name, make) {
      void trySaveFile(name, make).then(setFailure);
    },
  };
}
