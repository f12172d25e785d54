import { useEffect, useState } from 'react';
import { textOf } from '../lib/text-of';

/** A text file of this site, on its way. */
export type TextState =
  | { readonly phase: 'loading' }
  | { readonly phase: 'ready'; readonly text: string }
  | { readonly phase: 'failed' };

/** Fetches a text beside the page, packed or not; an HTML answer is a host's fallback page, not the text. */
export function useText(path: string): TextState {
  const [state, setState] = useState<TextState>({ phase: 'loading' });
  useEffect(() => {
    const ending = new AbortController();
    async function load(): Promise<void> {
      try {
        const response = await fetch(new URL(path, document.baseURI), { signal: ending.signal });
        const text = await textOf(await response.arrayBuffer());
        const usable = response.ok && !/^\s*<(!doctype|html)/i.test(text);
        setState(usable ? { phase: 'ready', text } : { phase: 'failed' });
      } catch {
        if (!ending.signal.aborted) setState({ phase: 'failed' });
      }
    }
    void load();
    return () => {
      ending.abort();
    };
  }, [path]);
  return state;
}
