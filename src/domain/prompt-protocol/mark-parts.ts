import type { Extraction } from './extract-program';

/** A stretch of a sample's text: of its program, or cut away. */
export interface TextPart {
  readonly text: string;
  readonly kept: boolean;
}

/** The whole text in order, by whether it went into the program. */
export function markParts(text: string, { parts }: Extraction): readonly TextPart[] {
  const marked: TextPart[] = [];
  let at = 0;
  for (const { from, to } of parts) {
    if (from > at) marked.push({ text: text.slice(at, from), kept: false });
    if (to > from) marked.push({ text: text.slice(from, to), kept: true });
    at = Math.max(at, to);
  }
  if (at < text.length) marked.push({ text: text.slice(at), kept: false });
  return marked;
}
