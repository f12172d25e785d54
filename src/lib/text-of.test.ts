import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { textOf } from './text-of';

function bytesOf(data: Uint8Array): ArrayBuffer {
  return Uint8Array.from(data).buffer;
}

const packed = gzipSync('Zählt die Vokale.\n');

test('a text comes as it is, packed or not', async () => {
  await expect(textOf(bytesOf(packed))).resolves.toBe('Zählt die Vokale.\n');
  await expect(textOf(bytesOf(Buffer.from('Zählt die Vokale.\n')))).resolves.toBe(
    'Zählt die Vokale.\n',
  );
  await expect(textOf(new ArrayBuffer(0))).resolves.toBe('');
});

test('a packed text that breaks off is an error, not half a text', async () => {
  await expect(textOf(bytesOf(packed.subarray(0, 20)))).rejects.toThrow();
});
