import type { StopReason } from '../sampling';
import type { Extraction, ExtractionEnd } from './extract-program';
import { markParts } from './mark-parts';

const endWords: Readonly<Record<Exclude<ExtractionEnd, 'end-of-text'>, string>> = {
  'done-mark': 'Cut at [DONE].',
  'next-task': 'Cut where the model went on to another task.',
  'special-token': 'Cut at a token that is no text.',
  fence: 'Taken out of its code block.',
  prose: 'Cut where words follow the program.',
  unfinished: 'Its last, unfinished statement was cut.',
};

const stopWords: Readonly<Record<StopReason, string>> = {
  'stop-string': 'the model stopped at a stop string',
  'end-of-text': 'the model ended by itself',
  length: 'the model had written as many tokens as it may',
  cancelled: 'the run was stopped while the model wrote',
};

function sentence(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;
}

/**
 * What was cut away from a sample's text and why the text ends where it does, in one to three
 * sentences; `stop` is null where nobody knows.
 */
export function cutWords(text: string, extraction: Extraction, stop: StopReason | null): string {
  const ended = stop === null ? [] : [sentence(stopWords[stop])];
  if (extraction.program === '') return ['The text holds no program.', ...ended].join(' ');
  const cut = markParts(text, extraction).filter((part) => !part.kept && part.text.trim() !== '');
  const { end } = extraction;
  if (end !== 'end-of-text') return [endWords[end], ...ended].join(' ');
  if (cut.length > 0) return ['Cut before the program.', ...ended].join(' ');
  return stop === null ? 'Nothing was cut.' : `Nothing was cut: ${stopWords[stop]}.`;
}
