import { expect, test } from '@playwright/test';
import { EASY_TASK, SITES, openAssay, pickTask, synthesize } from './assay';

test('on a host that sends no headers it runs on one thread, and says so', async ({ page }) => {
  const { model, verdict } = await openAssay(page, SITES.plain);
  await pickTask(page, EASY_TASK);
  await synthesize(page, 4);
  await expect(model).toHaveAccessibleDescription(/one thread|1 thread/i);
  await expect(verdict).toContainText(/of 4 programs solve/);
});

test('from a sub-path everything works', async ({ page }) => {
  const { verdict } = await openAssay(page, SITES.subPath);
  await pickTask(page, EASY_TASK);
  await synthesize(page, 4);
  await expect(verdict).toContainText(/of 4 programs solve/);
});
