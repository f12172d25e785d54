import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const INSTALLED = {
  linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

/** A command's full path, or null. @param {string} command */
function locate(command) {
  if (command.includes('/') || command.includes('\\')) return existsSync(command) ? command : null;
  const { status, stdout } = spawnSync('which', [command], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

/** An installed Chromium or Chrome, else Playwright's own, else null. */
function findBrowser() {
  const named = process.env.ASSAY_BROWSER;
  if (named) return named;
  for (const command of INSTALLED[process.platform] ?? []) {
    const path = locate(command);
    if (path) return path;
  }
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
}

/** Runs an installer; whether it brought a browser is looked at afterwards. */
function tryInstall(command, args) {
  try {
    execFileSync(command, args, { stdio: 'inherit', timeout: 300_000 });
  } catch {
    console.error(`${command} ${args.join(' ')} brought no browser.`);
  }
}

/** The path of a browser for the tests, installing one if none is there. @throws when none can be had. */
function ensureBrowser() {
  let path = findBrowser();
  if (!path) {
    tryInstall(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
    path = findBrowser();
  }
  if (!path && process.getuid?.() === 0 && locate('apt-get')) {
    tryInstall('apt-get', ['update', '-qq']);
    tryInstall('apt-get', ['install', '-y', '-qq', 'chromium']);
    path = findBrowser();
  }
  if (path) return path;
  throw new Error(
    'No browser for the tests: install Chromium or Chrome, or name one with the variable ASSAY_BROWSER.',
  );
}

/** How Playwright starts that browser; as root Chromium runs only without its sandbox. */
export function browserOptions() {
  return {
    executablePath: ensureBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  };
}
