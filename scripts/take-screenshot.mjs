/** Takes the README's picture of the built site: node scripts/take-screenshot.mjs (after npm run build) */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { browserOptions } from './browser-options.mjs';

const PORT = '4730';
const server = spawn(process.execPath, ['scripts/serve.mjs', '--port', PORT]);
await once(server.stdout, 'data');
const browser = await chromium.launch(browserOptions());
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 860 } });
  await page.goto(`http://localhost:${PORT}/`);
  await page.getByRole('button', { name: 'Largest of three' }).click();
  await page.getByRole('spinbutton', { name: 'Temperature' }).fill('0.8');
  await page.getByRole('button', { name: 'Synthesize' }).click();
  const verdict = page.getByRole('status', { name: 'Verdict' });
  await verdict.getByText(/of 16 programs/).waitFor();
  await page.locator('.monaco-editor').first().waitFor();
  await page.getByText('Works offline').waitFor();
  await mkdir('docs', { recursive: true });
  await page.screenshot({ path: 'docs/workbench.png' });
} finally {
  await browser.close();
  server.kill();
}
