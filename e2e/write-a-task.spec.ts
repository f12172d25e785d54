import { expect, test } from '@playwright/test';
import { openAssay, parts, typeProgram } from './assay';

test('a task of one’s own is checked as it is written, then judged like any other', async ({
  page,
}) => {
  await openAssay(page);
  await page.goto('/#/tasks/new');
  const save = page.getByRole('button', { name: /save|add/i });
  await page
    .getByRole('textbox', { name: /description/i })
    .fill('Write a function to halve a number.');
  await page
    .getByRole('textbox', { name: /^asserts/i })
    .fill('assert halve(4) == 2\nhalve(3) == 1.5');
  await expect(page.getByText(/line 2/i).first()).toBeVisible();
  await page
    .getByRole('textbox', { name: /^asserts/i })
    .fill('assert halve(4) == 2\nassert halve(3) == 1.5');
  await expect(page.getByText(/line 2/i)).toHaveCount(0);
  await save.click();

  const { programText, runTests, verdict } = parts(page);
  await expect(programText).toContainText('def halve(');
  await typeProgram(page, 'def halve(n):\n    return n / 2');
  await runTests.click();
  await expect(verdict).toContainText('Passed all 2 asserts');
});
