import { expect, test } from '@playwright/test';
import { openAssay, pickTask, typeProgram } from './assay';

test('an edited program is judged at each assert, and the verdicts go when it changes', async ({
  page,
}) => {
  const { runTests, verdict } = await openAssay(page);
  await pickTask(page, 'Text back to front');
  await typeProgram(
    page,
    "def spell_backwards(text):\n    return text if text == 'x' else text[1:]",
  );
  await runTests.click();
  await expect(verdict).toContainText('1 of 3');
  await expect(page.getByText("✗ got 'arden'").first()).toBeVisible();

  await typeProgram(page, 'def spell_backwards(text):\n    return text[::-1]');
  await expect(page.getByText("✗ got 'arden'")).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(verdict).toContainText('Passed all 3 asserts');
});

test('an error is shown at the line of the program that raised it', async ({ page }) => {
  const { runTests } = await openAssay(page);
  await pickTask(page, 'Text back to front');
  await typeProgram(page, 'def spell_backwards(text):\n    return text + 1');
  await runTests.click();
  await expect(page.getByText(/TypeError/).first()).toBeVisible();
});
