import { expect, test, type Page } from '@playwright/test';
import { openAssay } from './assay';

async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    if (name.test(focused)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key never reached ${String(name)}.`);
}

test('a task is chosen, synthesized, read and edited without a mouse', async ({ page }) => {
  const { samples, stop, candidates, verdict, program, programText } = await openAssay(page);
  await samples.fill('2');
  await page.keyboard.press('ControlOrMeta+Shift+Enter');
  await expect(stop).toBeEnabled();
  await expect(stop).toBeDisabled();
  await expect(verdict).toContainText(/of 2 programs solve/);

  await candidates.getByRole('button').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(programText).toContainText('def ');

  await program.focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText('pass');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(verdict).toContainText(/0 of \d/);
});

test('the Tab key reaches every part, and leaves the editor after Escape', async ({ page }) => {
  const { program } = await openAssay(page);
  await tabTo(page, /^synthesize/i);
  await tabTo(page, /^run tests/i);
  await tabTo(page, /open task file/i);
  await tabTo(page, /^program$/i);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(program).not.toBeFocused();
  await tabTo(page, /^candidate \d/i);
});
