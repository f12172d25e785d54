import { expect, test, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { openAssay } from './assay';
import { expectAccessible } from './expect-accessible';

/** Begins a run of these tasks of the pack with two samples each. */
async function beginRun(page: Page, name: string, tasks: string, sweep?: string): Promise<void> {
  await page.getByRole('button', { name: 'New run' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.getByRole('combobox', { name: 'Which tasks' }).selectOption('A list');
  await page.getByRole('textbox', { name: /numbers, ranges/i }).fill(tasks);
  await page.getByRole('spinbutton', { name: 'Samples a task' }).fill('2');
  if (sweep !== undefined) {
    await page.getByRole('combobox', { name: 'Over' }).selectOption('Temperature');
    await page.getByRole('textbox', { name: 'Values' }).fill(sweep);
  }
  await page.getByRole('button', { name: /begin the/i }).click();
}

function rowOf(page: Page, name: string) {
  return page
    .getByRole('region', { name: 'List of runs' })
    .getByRole('row')
    .filter({ hasText: name });
}

async function openExperiments(page: Page): Promise<void> {
  await openAssay(page);
  await page.getByRole('link', { name: 'Experiments' }).click();
  await expect(page.getByRole('heading', { name: 'Experiments', level: 1 })).toBeVisible();
}

test('a run over tasks goes on in the background, and every sample of it can be opened', async ({
  page,
}) => {
  await openExperiments(page);
  await beginRun(page, 'First run', '1-4');
  await page.getByRole('link', { name: /to the workbench/i }).click();
  await expect(page.getByRole('list', { name: 'Tasks' })).toBeVisible();
  await page.getByRole('link', { name: 'Experiments' }).click();
  await expect(rowOf(page, 'First run')).toContainText('Completed');
  await page.getByRole('link', { name: 'First run' }).click();
  await expect(page.getByText('Solved by any sample', { exact: true })).toBeVisible();
  await expect(page.getByRole('row', { name: /137B/ })).toContainText('Not comparable');

  const grid = page.getByRole('grid', { name: /First run/ });
  await expect(grid.getByRole('row')).toHaveCount(4);
  await grid.getByRole('button').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(grid.getByRole('button').nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: /sample 2/ })).toBeVisible();
  await expect(dialog.getByRole('region', { name: 'Program of the sample' })).toBeVisible();
  await expect(dialog.getByRole('list', { name: 'Samples that behave alike' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Open in the editor' }).click();
  await expect(page.locator('.monaco-editor').first()).toBeVisible();
});

test('the tasks of a list are ticked with the keyboard, found by their words', async ({ page }) => {
  await openExperiments(page);
  await page.getByRole('button', { name: 'New run' }).click();
  await page.getByRole('combobox', { name: 'Which tasks' }).selectOption('A list');
  await page.getByRole('textbox', { name: /numbers, ranges/i }).fill('1-2');
  await page.getByRole('searchbox', { name: 'Find tasks' }).fill('Text back to front');
  const boxes = page.getByRole('list', { name: 'Tasks to tick' }).getByRole('checkbox');
  await expect(boxes).toHaveCount(1);
  await boxes.first().focus();
  await page.keyboard.press('Space');
  await page.getByRole('searchbox', { name: 'Find tasks' }).fill('');
  await boxes.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(boxes.nth(1)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(boxes.nth(1)).not.toBeChecked();
  await expect(page.getByText(/^2 of \d+ ticked/)).toBeVisible();
  await expect(page.getByText(/^One run of 2 tasks/)).toBeVisible();
});

test('figures can be read as a table and saved; the screens are accessible', async ({ page }) => {
  await openExperiments(page);
  await beginRun(page, 'Figures', '1-3');
  await expect(rowOf(page, 'Figures')).toContainText('Completed');
  await page.getByRole('button', { name: 'New run' }).click();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Figures' }).click();
  await expect(page.getByRole('grid')).toBeVisible();
  await expectAccessible(page);
  const figure = page.getByRole('figure', { name: 'What samples fail on' });
  await expect(figure.getByRole('img', { name: 'What samples fail on' })).toBeVisible();
  for (const [name, start] of [
    ['SVG', '<svg'],
    ['CSV', 'Outcome,Samples'],
    ['PNG', '\u{FFFD}PNG'],
  ] as const) {
    const download = page.waitForEvent('download');
    await figure.getByRole('button', { name }).click();
    const text = await readFile(await (await download).path(), 'utf8');
    expect(text.startsWith(start)).toBe(true);
    expect(text).not.toContain('var(--');
  }
  await figure.getByRole('button', { name: 'Table' }).click();
  await expect(figure.getByRole('columnheader', { name: 'Share' })).toBeVisible();
  const overlap = page.getByRole('figure', { name: 'Overlap with the training corpus' });
  await expect(overlap.getByRole('img')).toBeVisible();
});

test('a run survives a reload in the middle and completes when it is resumed', async ({ page }) => {
  await openExperiments(page);
  await beginRun(page, 'Cut short', '1-12');
  await expect(page.getByText(/programs\/s/)).toBeVisible();
  await page.reload();
  await expect(rowOf(page, 'Cut short')).toContainText('Interrupted');
  await expect(page.getByText(/^Interrupted: \d+ of 24 programs/)).toBeVisible();
  await page.getByRole('button', { name: 'Resume: Cut short' }).click();
  await expect(rowOf(page, 'Cut short')).toContainText('Completed');
  await expect(rowOf(page, 'Cut short')).toContainText('24');
});

test('a second tab says that a run goes on in the first, and resumes it when that is closed', async ({
  page,
  context,
}) => {
  await openExperiments(page);
  await beginRun(page, 'Two tabs', '1-12');
  await expect(page.getByText(/programs\/s/)).toBeVisible();
  const second = await context.newPage();
  await openExperiments(second);
  await expect(second.getByText('Running in another tab. Pause or stop it there.')).toBeVisible();
  const resume = second.getByRole('button', { name: 'Resume: Two tabs' });
  await expect(resume).toHaveCount(0);
  await page.close();
  await resume.click();
  await expect(rowOf(second, 'Two tabs')).toContainText('Completed');
  await expect(rowOf(second, 'Two tabs')).toContainText('24');
});

test('two runs of a sweep are compared, and a run’s file comes back to be judged again', async ({
  page,
}) => {
  await openExperiments(page);
  await beginRun(page, 'Sweep', '1-3', '0, 1');
  await expect(rowOf(page, 'T 0')).toContainText('Completed');
  await expect(rowOf(page, 'T 1')).toContainText('Completed');
  await page.getByRole('checkbox', { name: /T 0/ }).check();
  await page.getByRole('checkbox', { name: /T 1/ }).check();
  await expect(page.getByRole('img', { name: 'Solved against samples' })).toBeVisible();
  await expect(page.getByRole('img', { name: 'Solved against temperature' })).toBeVisible();
  await expect(page.getByText(/needs runs of models of different sizes/)).toBeVisible();
  await page.getByRole('link', { name: /compare them/i }).click();
  await expect(page.getByRole('row', { name: /Temperature/ })).toBeVisible();
  await expect(page.getByText(/p = /).first()).toBeVisible();
  await page.getByRole('link', { name: 'All runs' }).click();
  await page.getByRole('link', { name: /T 0/ }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Run file' }).click();
  const file = await (await download).path();
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText(/is deleted/)).toBeVisible();

  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open run file' }).click();
  const buffer = await readFile(file);
  await (await chooser).setFiles({ name: 'brought.jsonl', mimeType: 'application/jsonl', buffer });
  await expect(page.getByText(/6 samples were read/)).toBeVisible();
  await page.getByRole('link', { name: 'Look at the run' }).click();
  await page.getByRole('button', { name: 'Judge again' }).click();
  await expect(page.getByText(/every verdict is as it was/)).toBeVisible();
});
