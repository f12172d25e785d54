import { expect, test, type Page } from '@playwright/test';
import { textOf } from '../src/lib/text-of';
import { EASY_TASK, openAssay, pickTask } from './assay';
import { expectAccessible } from './expect-accessible';

const FILE = 'models/assay-small/training-tasks.json.gz';

function found(page: Page) {
  const panel = page.getByRole('region', { name: 'Nearest training tasks' });
  return {
    open: page.getByRole('button', { name: 'Nearest training tasks' }),
    panel,
    items: panel.getByRole('list', { name: /nearest first/ }).locator('> li'),
  };
}

async function openFile(page: Page, row: object): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /open task file/i }).click();
  const buffer = Buffer.from(JSON.stringify(row));
  await (await chooser).setFiles({ name: 'one.jsonl', mimeType: 'application/jsonl', buffer });
}

test('three training tasks are shown with similarity and wording, by keyboard too', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openAssay(page);
  await pickTask(page, EASY_TASK);
  const { open, panel, items } = found(page);
  await expect(open).toHaveAttribute('aria-expanded', 'false');
  expect(asked.filter((url) => url.endsWith(FILE))).toEqual([]);

  await open.focus();
  await page.keyboard.press('Enter');
  await expect(items).toHaveCount(3);
  await expect(items.first()).toContainText(/\d+ % alike/);
  const program = panel.getByRole('region', { name: /^Program of/ });
  await expect(program).toHaveCount(0);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(
    items.first().getByText(/The model saw this family in training, in \d+ wordings/),
  ).toBeVisible();
  await expect(program).toContainText('def ');

  const before = await items.allTextContents();
  await pickTask(page, 'Prime or not');
  await expect(items.first()).not.toHaveText(before[0] ?? '');
  await expect(items).toHaveCount(3);
  await open.click();
  await expect(panel).toBeHidden();
});

test('a loaded task in a wording of the corpus is found, and its shared words told', async ({
  page,
}) => {
  const file = await (await page.request.get(FILE)).body();
  const index = JSON.parse(await textOf(Uint8Array.from(file).buffer)) as {
    entries: { concept: string; phrasings: string[] }[];
  };
  const entry = index.entries.find(({ phrasings }) => phrasings.some((text) => text.length > 90));
  const text = entry?.phrasings.find((phrasing) => phrasing.length > 90) ?? '';
  await openAssay(page);
  await openFile(page, { task_id: 900, text, code: '', test_list: ['assert f(1) == 1'] });
  const { open, items } = found(page);
  await open.click();
  await expect(items.first()).toContainText('100 %');
  await expect(items.first()).toContainText(text);
  await expect(items.first()).toContainText('words in a row shared');
});

test('on a phone it fits, and is accessible', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  const { open, items } = found(page);
  await page.getByRole('tab', { name: /program/i }).click();
  await open.click();
  await items.first().locator('summary').click();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  await expectAccessible(page);
});

test.describe('without a kept copy of the site', () => {
  test.use({ serviceWorkers: 'block' });

  test('a missing list is told in a sentence', async ({ page }) => {
    const faults: Error[] = [];
    page.on('pageerror', (fault) => faults.push(fault));
    await page.route(`**/${FILE}`, (route) => route.fulfill({ status: 404, body: 'not here' }));
    await openAssay(page);
    const { open, panel } = found(page);
    await open.click();
    await expect(panel.getByText(/published without it/)).toBeVisible();
    expect(faults).toEqual([]);
  });

  test('of another model it says that its training data is not known', async ({ page }) => {
    await openAssay(page);
    await page.goto('/#/models');
    await page.getByRole('textbox', { name: /host/i }).fill('http://localhost:9');
    await page.getByRole('textbox', { name: /model id/i }).fill('someone/small-coder');
    await page.getByRole('button', { name: 'Use this model' }).last().click();
    await page.goto('/#/');
    const { open, panel } = found(page);
    await open.click();
    await expect(panel.getByText('The training data of small-coder is not known.')).toBeVisible();
  });
});
