import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { main } from './main';

const folder = mkdtempSync(path.join(tmpdir(), 'assay-main-'));
const tasks = path.join(folder, 'tasks.jsonl');
const row = { task_id: 1, text: 'Add.', code: 'def f(): return 1', test_list: ['assert f() == 1'] };

/** A hub that answers every request with `status`. */
let status = 503;
let hub: Server;
let told = '';

beforeAll(async () => {
  writeFileSync(tasks, `${JSON.stringify(row)}\n`);
  hub = createServer((_, response) => response.writeHead(status).end());
  await new Promise<void>((resolve) => hub.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  hub.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  told = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    told += String(text);
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

function fromHub(): Promise<number> {
  const { port } = hub.address() as AddressInfo;
  const address = `http://127.0.0.1:${String(port)}`;
  return main([tasks, '--model', 'nobody/no-such-model', '--hub', address]);
}

test('a hub that cannot be reached ends the command with 5', async () => {
  status = 503;
  expect(await fromHub()).toBe(5);
  expect(told).toMatch(/could not be downloaded[\s\S]*503/);
});

test('a model that a hub or the disk does not have ends it with 4', async () => {
  status = 404;
  expect(await fromHub()).toBe(4);
  expect(await main([tasks, '--model', './no-such-folder'])).toBe(4);
  expect(told).toContain('There is no folder ./no-such-folder.');
});

test('a missing file ends it with 3, a flag that cannot be taken with 2', async () => {
  expect(await main([path.join(folder, 'none.jsonl')])).toBe(3);
  expect(await main([tasks, '--samples', 'many'])).toBe(2);
  expect(told).toMatch(/There is no file[\s\S]*--samples takes a whole number/);
});
