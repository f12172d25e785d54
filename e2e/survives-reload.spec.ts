import { expect, test } from '@playwright/test';
import { EASY_TASK, openAssay, parts, pickTask, synthesize, typeProgram } from './assay';

test('edits, candidates, verdicts and settings are there after a reload', async ({ page }) => {
  const { candidates, samples, programText } = await openAssay(page);
  await pickTask(page, EASY_TASK);
  await synthesize(page, 4);
  await typeProgram(page, '# my own words');
  await expect(programText).toContainText('my own words');
  await page.reload();
  await expect(candidates.getByRole('listitem')).toHaveCount(4);
  await expect(candidates.getByRole('listitem').first()).toHaveAccessibleName(/passes \d of 3/);
  await expect(programText).toContainText('my own words');
  await expect(samples).toHaveValue('4');
});

test('a killed tab loses nothing', async ({ context }) => {
  const page = await context.newPage();
  await openAssay(page);
  await pickTask(page, EASY_TASK);
  await typeProgram(page, '# before the crash');
  // A crash gives the page no last word: what was typed must be written by then.
  await page.waitForFunction(async () => {
    const databases = await indexedDB.databases();
    const name = databases.find((entry) => entry.name?.startsWith('assay:'))?.name ?? '';
    return new Promise((resolve) => {
      const open = indexedDB.open(name);
      open.onsuccess = () => {
        const all = open.result.transaction('documents').objectStore('documents').getAll();
        all.onsuccess = () => {
          open.result.close();
          resolve(JSON.stringify(all.result).includes('before the crash'));
        };
      };
    });
  });
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined);
  await crashed;

  const next = await context.newPage();
  await openAssay(next);
  await expect(parts(next).programText).toContainText('before the crash');
});
