import { expect, test } from '@playwright/test';
import { EASY_TASK, SITES, openAssay, pickTask, synthesize } from './assay';
import { serveHub } from './hub-server';

const MODEL = 'someone/small-coder';

test('a model of a hub is loaded by its id, kept, and used without the hub', async ({ page }) => {
  const hub = await serveHub(MODEL, 'public/models/assay-small');
  const { model, verdict } = await openAssay(page, SITES.plain);
  await page.goto(`${SITES.plain}#/models`);
  await page.getByRole('textbox', { name: /mirror|host/i }).fill(hub.url);
  await page.getByRole('textbox', { name: /model id|hub id|repository/i }).fill(MODEL);
  await page.getByRole('button', { name: 'Use this model' }).last().click();
  await page.goto(`${SITES.plain}#/`);
  await pickTask(page, EASY_TASK);
  await synthesize(page, 4);
  await expect(model).toContainText('small-coder');
  await expect(verdict).toContainText(/of 4 programs solve/);

  await new Promise((resolve) => hub.close(resolve));
  await page.reload();
  await synthesize(page, 4);
  await expect(verdict).toContainText(/of 4 programs solve/);
});

test('an unknown model gets a clear sentence and the page goes on', async ({ page }) => {
  const hub = await serveHub(MODEL, 'public/models/assay-small');
  const { synthesize: start } = await openAssay(page, SITES.plain);
  await page.goto(`${SITES.plain}#/models`);
  await page.getByRole('textbox', { name: /mirror|host/i }).fill(hub.url);
  await page.getByRole('textbox', { name: /model id|hub id|repository/i }).fill('nobody/nothing');
  await page.getByRole('button', { name: 'Use this model' }).last().click();
  await page.goto(`${SITES.plain}#/`);
  await start.click();
  await expect(page.getByText('There is no such model.').first()).toBeVisible();
  hub.close();
});
