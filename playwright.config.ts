import { defineConfig } from '@playwright/test';
import { browserOptions } from './scripts/browser-options.mjs';

/** The same build, served three ways: with isolation headers, without any, and from a sub-path. */
const servers = [
  { port: 4701, options: '' },
  { port: 4702, options: '--plain' },
  { port: 4703, options: '--base /assay/ --plain' },
];

export default defineConfig({
  testDir: 'e2e',
  timeout: 120_000,
  expect: { timeout: 60_000 },
  workers: 1,
  forbidOnly: true,
  // A shared machine may stand still for a minute; a test that fails twice is broken.
  retries: process.env.CI ? 1 : 0,
  reporter: [['list']],
  use: {
    baseURL: 'http://localhost:4701/',
    viewport: { width: 1440, height: 900 },
    launchOptions: browserOptions(),
    trace: 'on-first-retry',
  },
  webServer: servers.map(({ port, options }) => ({
    command: `node scripts/serve.mjs --port ${port} ${options}`,
    url: `http://localhost:${port}${options.includes('/assay/') ? '/assay/' : '/'}`,
    reuseExistingServer: false,
  })),
});
