import { expect, test } from '@playwright/test';
import { EASY_TASK, openAssay, pickTask, synthesize } from './assay';

test('the embedded model writes programs in the page, on threads where there is no WebGPU, and every assert gets a verdict', async ({
  page,
}) => {
  const outside: string[] = [];
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') outside.push(request.url());
  });
  const { candidates, model, verdict } = await openAssay(page);
  await pickTask(page, EASY_TASK);
  await synthesize(page, 16);

  await expect(model).toHaveAccessibleDescription(/WASM.*WebGPU/);
  await expect(model).toHaveAccessibleDescription(/[2-9] threads/i);
  await expect(verdict).toContainText(/of 16 programs solve/);
  await expect(verdict).not.toContainText('None of');
  for (const item of await candidates.getByRole('listitem').all()) {
    await expect(item).toHaveAccessibleName(/passes \d of 3 asserts/);
  }
  await expect(page.getByText('✓ pass').first()).toBeVisible();
  expect(outside).toEqual([]);
});

test('the same seed gives the same programs', async ({ page }) => {
  const { candidates } = await openAssay(page);
  await pickTask(page, EASY_TASK);
  await synthesize(page, 4);
  const first = await candidates.getByRole('listitem').allInnerTexts();
  await synthesize(page, 4);
  const programs = (texts: string[]) => texts.map((text) => text.replace(/[\d.]+ ?(ms|s)\b/g, ''));
  expect(programs(await candidates.getByRole('listitem').allInnerTexts())).toEqual(programs(first));
});
