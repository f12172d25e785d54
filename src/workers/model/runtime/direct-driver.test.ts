import { expect, test } from 'vitest';
import type { SampleEvent, SampleRequest } from '../../../engine/ports';
import type { DecoderSession } from './decoder-session';
import { createDirectDriver } from './direct-driver';
import { RowBatch } from './row-batch';

const VOCABULARY = 16;
const END = 0;

/**
 * A session whose next token depends on all that its slot holds: a wrong copy, slot or
 * length gives other logits. It keeps at most `slotLimit` rows.
 */
function fakeSession(
  slotLimit: number,
  unequalLengths: boolean,
  largest: number[] = [],
): DecoderSession {
  return {
    bytesPerPosition: 1,
    cacheLimitBytes: 24 * slotLimit,
    unequalLengths,
    openCache(slots) {
      const rows = Array.from({ length: slots }, (): number[] => []);
      const logitsOf = (row: readonly number[]): number[] => {
        const key = row.reduce((hash, token) => (hash * 31 + token) % 9973, row.length);
        return Array.from({ length: VOCABULARY }, (_, token) => ((key * (token + 3)) % 17) / 6);
      };
      return {
        prefill: (tokens) => {
          rows[0] = [...tokens];
          return Promise.resolve(Float32Array.from(logitsOf(tokens)));
        },
        step: (tokens, lengths) => {
          largest.push(tokens.length);
          if (!unequalLengths) expect(new Set(lengths).size).toBe(1);
          tokens.forEach((token, slot) => {
            rows[slot] = [...(rows[slot] ?? []).slice(0, lengths[slot]), token];
            expect(rows[slot].length).toBe((lengths[slot] ?? 0) + 1);
          });
          const logits = tokens.flatMap((_, slot) => logitsOf(rows[slot] ?? []));
          return Promise.resolve(Float32Array.from(logits));
        },
        copySlot: (from, to, length) => {
          for (const slot of to) rows[slot] = (rows[from] ?? []).slice(0, length);
        },
        dispose: () => undefined,
      };
    },
  };
}

async function decode(
  session: DecoderSession,
  change: Partial<SampleRequest> = {},
  abortAfter = Infinity,
): Promise<{ texts: string[]; streamed: string[]; stops: string[] }> {
  const request = {
    ...{
      prompt: '',
      chat: false,
      samples: 6,
      temperature: 1,
      seed: 3,
      maxTokens: 20,
      stopStrings: [],
    },
    ...change,
  };
  const texts: string[] = [];
  const stops: string[] = [];
  const streamed = Array.from({ length: request.samples }, () => '');
  const abort = new AbortController();
  let steps = 0;
  const receive = (event: SampleEvent): void => {
    if (event.kind === 'finished') {
      expect(texts[event.sample]).toBeUndefined();
      texts[event.sample] = event.text;
      stops[event.sample] = event.stop;
    } else if (event.kind === 'tokens') {
      for (const { sample, text } of event.pieces) {
        streamed[sample] = (streamed[sample] ?? '') + text;
      }
    }
  };
  const batch = new RowBatch(
    {
      request,
      tokenLimit: request.maxTokens,
      endTokens: new Set([END]),
      createText: () => ({ push: (token) => String.fromCodePoint(96 + token) }),
    },
    (events) => {
      events.forEach(receive);
      steps += 1;
      if (steps >= abortAfter) abort.abort();
    },
  );
  await createDirectDriver(session).decode([5, 6, 7, 8], batch, () => undefined, abort.signal);
  batch.cancel();
  return { texts, streamed, stops };
}

test('a row is the same alone, among few and among many', async () => {
  const many = await decode(fakeSession(99, true), { samples: 40 });
  const few = await decode(fakeSession(99, true), { samples: 3 });
  expect(many.texts.slice(0, 3)).toEqual(few.texts);
  expect(new Set(many.texts).size).toBeGreaterThan(20);
  expect(many.streamed).toEqual(many.texts);
});

test('the batch shrinks as rows end', async () => {
  const sizes: number[] = [];
  await decode(fakeSession(99, true, sizes), { samples: 30 });
  expect(sizes[0]).toBeGreaterThan(20);
  expect(sizes.at(-1)).toBeLessThan(sizes[0] ?? 0);
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
});

test.each([true, false])(
  'more rows than the cache holds follow as slots come free (unequal lengths: %s)',
  async (unequalLengths) => {
    const sizes: number[] = [];
    const all = await decode(fakeSession(99, true), { samples: 40 });
    const narrow = await decode(fakeSession(5, unequalLengths, sizes), { samples: 40 });
    expect(narrow.texts).toEqual(all.texts);
    // One of the five slots keeps the prompt.
    expect(Math.max(...sizes)).toBe(4);
  },
);

test('greedy decodes one row and gives it to every sample', async () => {
  const sizes: number[] = [];
  const { texts, streamed } = await decode(fakeSession(99, true, sizes), { temperature: 0 });
  expect(new Set(texts).size).toBe(1);
  expect(texts).toHaveLength(6);
  expect(streamed).toEqual(texts);
  expect(Math.max(...sizes)).toBe(1);
});

test('rows end at a stop string, at the end token, and at the token limit', async () => {
  const { texts, stops } = await decode(fakeSession(99, true), {
    samples: 60,
    maxTokens: 12,
    stopStrings: ['c', 'bd'],
  });
  expect(new Set(stops)).toEqual(new Set(['stop-string', 'end-of-text', 'length']));
  for (const text of texts) expect(text).not.toMatch(/c|bd/);
});

test('an abort ends every open row as cancelled, once', async () => {
  const { texts, streamed, stops } = await decode(fakeSession(3, true), { samples: 20 }, 4);
  expect(texts).toHaveLength(20);
  expect(stops.filter((stop) => stop === 'cancelled').length).toBeGreaterThan(10);
  expect(streamed).toEqual(texts);
});
