import { expect, test } from '@playwright/test';
import { EASY_TASK, openAssay, pickTask, synthesize, typeProgram } from './assay';

test('Stop ends a run while it writes, and the next one works', async ({ page }) => {
  const { samples, synthesize: start, stop, candidates } = await openAssay(page);
  await pickTask(page, EASY_TASK);
  await synthesize(page, 1);
  await samples.fill('80');
  await page.getByRole('spinbutton', { name: 'Temperature' }).fill('2');
  await start.click();
  await expect(candidates.getByRole('listitem')).toHaveCount(80);
  await stop.click();
  await expect(stop).toBeDisabled({ timeout: 2_000 });
  await page.getByRole('spinbutton', { name: 'Temperature' }).fill('0.5');
  await synthesize(page, 4);
  await expect(candidates.getByRole('listitem').first()).toHaveAccessibleName(/passes \d of 3/);
});

test('Stop ends an endless loop, and the next program is judged', async ({ page }) => {
  const { runTests, stop, verdict } = await openAssay(page);
  await page.goto('/#/settings');
  await page.getByRole('spinbutton', { name: /time limit/i }).fill('30');
  await page.goto('/#/');
  await pickTask(page, 'Text back to front');
  await typeProgram(page, 'def spell_backwards(text):\n    return sum(range(10**12))');
  await runTests.click();
  await expect(stop).toBeEnabled();
  await stop.click();
  await expect(stop).toBeDisabled({ timeout: 2_000 });
  await typeProgram(page, 'def spell_backwards(text):\n    return text[::-1]');
  await runTests.click();
  await expect(verdict).toContainText('Passed all 3 asserts');
});
