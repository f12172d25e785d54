import { expect, type Page } from '@playwright/test';

/** A task of the pack that the embedded model solves. */
export const EASY_TASK = 'Count the vowels';

/** Addresses of the three servers in playwright.config.ts. */
export const SITES = {
  isolated: 'http://localhost:4701/',
  plain: 'http://localhost:4702/',
  subPath: 'http://localhost:4703/assay/',
};

/** The page's parts, by role and name. */
export function parts(page: Page) {
  return {
    tasks: page.getByRole('list', { name: 'Tasks' }),
    candidates: page.getByRole('list', { name: 'Candidates' }),
    program: page.getByRole('textbox', { name: 'Program', exact: true }),
    /** The lines that Monaco draws: its textbox holds none of them. */
    programText: page
      .locator('.monaco-editor')
      .filter({ has: page.getByRole('textbox', { name: 'Program', exact: true }) })
      .locator('.view-lines'),
    synthesize: page.getByRole('button', { name: 'Synthesize' }),
    stop: page.getByRole('button', { name: 'Stop', exact: true }),
    runTests: page.getByRole('button', { name: 'Run tests' }),
    samples: page.getByRole('spinbutton', { name: 'Samples' }),
    temperature: page.getByRole('spinbutton', { name: 'Temperature' }),
    model: page.getByRole('status', { name: 'Model' }),
    verdict: page.getByRole('status', { name: 'Verdict' }),
  };
}

/** Opens the page and waits until its tasks and its editor are there. */
export async function openAssay(page: Page, url = '/'): Promise<ReturnType<typeof parts>> {
  await page.goto(url);
  const found = parts(page);
  await expect(found.tasks.getByRole('listitem').nth(20)).toBeAttached();
  await expect(page.locator('.monaco-editor').first()).toBeVisible();
  return found;
}

/** Chooses a task of the list by its title. */
export async function pickTask(page: Page, title: string): Promise<void> {
  await parts(page).tasks.getByRole('button', { name: title }).click();
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
}

/** Replaces the program in the editor. */
export async function typeProgram(page: Page, text: string): Promise<void> {
  const { program } = parts(page);
  await program.focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Delete');
  await page.keyboard.insertText(text);
}

/** Sets the sampling, synthesizes, and waits for the end of the run. */
export async function synthesize(page: Page, samples: number, timeout = 60_000): Promise<void> {
  const found = parts(page);
  await found.samples.fill(String(samples));
  await found.synthesize.click();
  await expect(found.stop).toBeEnabled();
  await expect(found.stop).toBeDisabled({ timeout });
  await expect(found.candidates.getByRole('listitem')).toHaveCount(samples);
}
