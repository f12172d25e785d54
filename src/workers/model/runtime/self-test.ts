import type { SelfTest } from '../model-config';
import type { Driver } from './driver';
import { RowBatch } from './row-batch';

/**
 * Continues the stored prompt greedily and compares token by token.
 * @returns null when all are equal, else a sentence that says where they part.
 */
export async function runSelfTest(
  driver: Driver,
  encode: (prompt: string, chat: boolean) => number[],
  stored: SelfTest,
): Promise<string | null> {
  const drawn: number[] = [];
  const request = { ...stored, samples: 1, temperature: 0, seed: 0, chat: true, stopStrings: [] };
  const batch = new RowBatch(
    {
      request,
      tokenLimit: stored.tokens.length,
      endTokens: new Set(),
      createText: () => ({ push: (token) => (drawn.push(token), '') }),
    },
    () => undefined,
  );
  await driver.decode(
    encode(stored.prompt, true),
    batch,
    () => undefined,
    new AbortController().signal,
  );
  const parting = stored.tokens.findIndex((token, index) => drawn[index] !== token);
  if (parting < 0) return null;
  const place = `${String(parting + 1)} of ${String(stored.tokens.length)}`;
  return `its numeric self-test went wrong at token ${place}`;
}
