import { expect, test } from '@playwright/test';
import { openAssay, pickTask } from './assay';

test('a recorded run plays at the first visit, and says that it is recorded', async ({ page }) => {
  const { candidates, model } = await openAssay(page);
  await expect(page.getByText('Recorded run')).toBeVisible();
  await expect(candidates.getByRole('listitem').first()).toHaveAccessibleName(/passes \d of \d/);
  await expect(model).not.toContainText('ready', { ignoreCase: true });
});

test('a task is found by its words and shown with its asserts', async ({ page }) => {
  const { tasks, programText } = await openAssay(page);
  await page.getByRole('searchbox').fill('back to front');
  await expect(tasks.getByRole('listitem')).toHaveCount(1);
  await pickTask(page, 'Text back to front');
  await expect(programText).toContainText('def spell_backwards(text)');
  await expect(page.getByText("assert spell_backwards('garden')").first()).toBeVisible();
});
