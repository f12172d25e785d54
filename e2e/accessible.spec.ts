import { expect, test } from '@playwright/test';
import { EASY_TASK, openAssay, pickTask, synthesize } from './assay';
import { expectAccessible } from './expect-accessible';

test('no screen has a serious violation, light or dark', async ({ page }) => {
  await openAssay(page);
  await pickTask(page, EASY_TASK);
  await synthesize(page, 4);
  await expectAccessible(page);
  for (const screen of ['tasks/new', 'models', 'predict', 'settings', 'about']) {
    await page.goto(`/#/${screen}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
  }
});
