import { expect, test } from '@playwright/test';
import { parts } from './assay';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

test('on a phone a task is chosen, synthesized and read, with no sideways scrolling', async ({
  page,
}) => {
  await page.goto('/');
  const { tasks, candidates, samples, synthesize, stop } = parts(page);
  await page.getByRole('tab', { name: /tasks/i }).click();
  await tasks.getByRole('button', { name: 'Text back to front' }).click();
  await samples.fill('4');
  await synthesize.click();
  await expect(stop).toBeEnabled();
  await expect(stop).toBeDisabled();
  await page.getByRole('tab', { name: /candidates/i }).click();
  await expect(candidates.getByRole('listitem')).toHaveCount(4);
  await page.getByRole('tab', { name: /program/i }).click();
  await expect(page.getByRole('textbox', { name: 'Program' })).toBeVisible();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
});
