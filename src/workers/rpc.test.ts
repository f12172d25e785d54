import { afterEach, expect, test } from 'vitest';
import { AppError } from '../domain/errors';
import { connect } from './rpc';

interface WorkerSide {
  double(number: number): number;
  fail(code: 'model-failed' | null): void;
  hang(): Promise<void>;
  count(to: number): Promise<void>;
}
interface PageSide {
  counted(number: number): void;
}

const open: MessagePort[] = [];
afterEach(() => {
  for (const port of open.splice(0)) port.close();
});

function pair(timeoutMs?: number) {
  const { port1, port2 } = new MessageChannel();
  for (const port of [port1, port2]) {
    port.start();
    open.push(port);
  }
  const counted: number[] = [];
  const page = connect<WorkerSide, PageSide>(
    port1,
    { counted: (number) => void counted.push(number) },
    timeoutMs === undefined ? {} : { timeoutMs },
  );
  const worker = connect<PageSide, WorkerSide>(port2, {
    double: (number) => number * 2,
    fail(code) {
      if (code === null) throw new TypeError('odd');
      throw new AppError(code, 'the graph broke');
    },
    hang: () => new Promise(() => undefined),
    async count(to) {
      for (let number = 1; number <= to; number += 1) await worker.counted.asEvent(number);
    },
  });
  return { page, counted };
}

test('a call is answered', async () => {
  const { page } = pair();
  await expect(page.double(21)).resolves.toBe(42);
});

test('a fault keeps its code and detail on the way', async () => {
  const { page } = pair();
  const fault: unknown = await page.fail('model-failed').catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(AppError);
  expect(fault).toMatchObject({ code: 'model-failed', detail: 'the graph broke' });
});

test('an error without a code becomes an internal fault', async () => {
  const { page } = pair();
  await expect(page.fail(null)).rejects.toMatchObject({ code: 'internal', detail: 'odd' });
});

test('events arrive in order and before the answer of the call that sent them', async () => {
  const { page, counted } = pair();
  await page.count(5);
  expect(counted).toEqual([1, 2, 3, 4, 5]);
});

test('a call that takes too long is rejected, and later calls still work', async () => {
  const { page } = pair(50);
  await expect(page.hang()).rejects.toMatchObject({ code: 'internal' });
  await expect(page.double(2)).resolves.toBe(4);
});

test('closing rejects what is pending with the given fault', async () => {
  const { page } = pair();
  const pending = page.hang();
  page.$close(new AppError('model-failed', 'crashed'));
  await expect(pending).rejects.toMatchObject({ code: 'model-failed', detail: 'crashed' });
});
