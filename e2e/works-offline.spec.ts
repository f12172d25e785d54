import { spawn, type ChildProcess } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { EASY_TASK, openAssay, pickTask, synthesize } from './assay';

function serve(port: number): Promise<ChildProcess> {
  const server = spawn(process.execPath, ['scripts/serve.mjs', '--port', String(port), '--plain']);
  return new Promise((resolve, reject) => {
    server.stdout.once('data', () => {
      resolve(server);
    });
    server.once('exit', reject);
  });
}

test('with the server gone the whole page works, Synthesize included', async ({ page }) => {
  const server = await serve(4710);
  const url = 'http://localhost:4710/';
  await openAssay(page, url);
  await expect(page.getByText(/ready (for use )?offline|works offline/i).first()).toBeVisible();
  server.kill();
  await new Promise((resolve) => server.once('exit', resolve));

  const { verdict } = await openAssay(page, url);
  await pickTask(page, EASY_TASK);
  await synthesize(page, 8);
  await expect(verdict).toContainText(/of 8 programs solve/);
});
