import { expect, test } from '@playwright/test';
import { EASY_TASK, openAssay, pickTask, synthesize } from './assay';
import { expectAccessible } from './expect-accessible';

test('the exact prompt is one click away, with its tokens and what was cut', async ({ page }) => {
  await openAssay(page);
  await pickTask(page, EASY_TASK);
  await page.getByRole('button', { name: 'Prompt', exact: true }).click();
  const prompt = page.getByRole('region', { name: 'Prompt', exact: true });
  await expect(prompt).toContainText('[BEGIN]');
  await page.getByRole('button', { name: 'Load the model' }).click();
  await expect(page.getByText(/tokens of/)).toBeVisible();

  await page.getByRole('combobox', { name: 'Protocol' }).selectOption('Paper, 3 examples');
  await expect(prompt).toContainText('[DONE]');
  await expect(page.getByText(/Three solved tasks stand before/)).toBeVisible();
  await page.getByRole('combobox', { name: 'Which examples' }).selectOption('by-seed');
  await page.getByRole('spinbutton', { name: 'Examples', exact: true }).fill('10');
  await expect(page.getByText(/Cut, so that it fits/)).toBeVisible();
  await page.getByRole('spinbutton', { name: 'Examples', exact: true }).fill('0');
  await page.getByRole('combobox', { name: 'Asserts' }).selectOption('none');
  await expect(prompt).not.toContainText('assert ');
  await expectAccessible(page);
});

test('the chosen protocol is what the model gets, and what is cut from its answer is shown', async ({
  page,
}) => {
  await openAssay(page);
  await pickTask(page, EASY_TASK);
  await page.getByRole('button', { name: 'Prompt', exact: true }).click();
  await page.getByRole('combobox', { name: 'Protocol' }).selectOption('bigcode-like');
  await page.keyboard.press('Escape');
  await synthesize(page, 2);
  await page.getByRole('button', { name: 'Prompt', exact: true }).click();
  await expect(page.getByRole('combobox', { name: 'Protocol' })).toHaveValue('bigcode-like');
  await page.getByRole('radio', { name: 'What came out' }).check();
  await expect(page.getByRole('region', { name: 'Raw text, marked' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Program cut out' })).toBeVisible();
});
