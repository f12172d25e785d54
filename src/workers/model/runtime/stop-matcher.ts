/** Where a text that grows meets its first stop string. */
export interface StopMatcher {
  /** Adds text; gives what may be shown now, and whether a stop string ended it. */
  push(text: string): { readonly shown: string; readonly stopped: boolean };
  /** The text held back because a stop string might have begun in it. */
  flush(): string;
}

/** Length of the longest end of `text` that is a true beginning of a stop string. */
function heldLength(text: string, stopStrings: readonly string[]): number {
  let held = 0;
  for (const stop of stopStrings) {
    for (let length = Math.min(stop.length - 1, text.length); length > held; length -= 1) {
      if (text.endsWith(stop.slice(0, length))) held = length;
    }
  }
  return held;
}

/** Cuts a text before the first of `stopStrings` (empty ones are ignored), however it is split. */
export function createStopMatcher(stopStrings: readonly string[]): StopMatcher {
  const stops = stopStrings.filter((stop) => stop !== '');
  let held = '';
  return {
    push(text) {
      const open = held + text;
      const starts = stops.map((stop) => open.indexOf(stop)).filter((start) => start >= 0);
      if (starts.length > 0) {
        held = '';
        return { shown: open.slice(0, Math.min(...starts)), stopped: true };
      }
      const shownLength = open.length - heldLength(open, stops);
      held = open.slice(shownLength);
      return { shown: open.slice(0, shownLength), stopped: false };
    },
    flush() {
      const rest = held;
      held = '';
      return rest;
    },
  };
}
