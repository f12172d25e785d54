import { expect, test, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { openAssay } from './assay';

function round(page: Page) {
  return {
    answer: page.getByRole('textbox', { name: 'Your prediction' }),
    question: page.getByText(/^What does .* return\?$/),
    predictions: page.getByRole('list', { name: 'Predictions' }),
    score: page.getByRole('status', { name: 'Score' }),
    otherPlayer: page.getByRole('status', { name: 'The other player' }),
    next: page.getByRole('button', { name: 'Next', exact: true }),
    steps: page.getByRole('group', { name: 'Steps' }),
    step: page.getByRole('status', { name: 'Step', exact: true }),
  };
}

async function start(page: Page): Promise<ReturnType<typeof round>> {
  await openAssay(page);
  await page.getByRole('link', { name: 'Predict' }).click();
  await page.getByRole('button', { name: 'Start' }).focus();
  await page.keyboard.press('Enter');
  const parts = round(page);
  await expect(parts.answer).toBeFocused();
  return parts;
}

/** The value that the page shows once an answer is given. */
async function shownValue(page: Page): Promise<string> {
  return page
    .getByRole('status')
    .filter({ hasText: / returns / })
    .locator('code')
    .last()
    .innerText();
}

test('a series is played with the keyboard, stepped through, and survives a reload', async ({
  page,
}) => {
  const { answer, otherPlayer, predictions, score, next, steps, step } = await start(page);
  await expect(otherPlayer).toContainText('is not loaded: you play alone');

  await page.keyboard.type('not a value');
  await page.keyboard.press('Enter');
  await expect(page.getByText('That is no Python value.')).toBeVisible();

  await answer.fill("'surely something else'");
  await page.keyboard.press('Enter');
  await expect(predictions).toContainText('You: wrong');
  await expect(predictions).toContainText('you play alone');
  await expect(next).toBeFocused();

  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Step through' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(steps).toBeFocused();
  await expect(step).toContainText('Step 1 of');
  await page.keyboard.press('ArrowRight');
  await expect(step).toContainText('Step 2 of');
  await expect(page.getByRole('table', { name: /^Variables of/ })).toBeVisible();
  await page.keyboard.press('End');
  await expect(step).toContainText(/returns/);

  const value = await shownValue(page);
  await next.focus();
  await page.keyboard.press('Enter');
  await expect(score).toContainText('You 0');
  await answer.fill('half a thou');
  await page.reload();
  await expect(answer).toHaveValue('half a thou');
  await expect(page.getByText('2 of 5').first()).toBeVisible();
  expect(value).not.toBe('');
});

test('a right answer scores, and a finished series is listed and can be looked at', async ({
  page,
}) => {
  await openAssay(page);
  await page.getByRole('button', { name: 'Text back to front' }).click();
  await page.getByRole('textbox', { name: 'Program', exact: true }).focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Delete');
  await page.keyboard.insertText('def spell_backwards(text):\n    return text[::-1]');
  await page.getByRole('link', { name: 'Predict' }).click();
  await page.getByRole('button', { name: 'Predict the program in the editor' }).click();
  const { answer, otherPlayer, predictions, score, next } = round(page);

  await answer.fill('"ned');
  await page.getByRole('button', { name: 'Load the model' }).click();
  await expect(answer).toBeFocused();
  await page.keyboard.type('rag"');
  await expect(otherPlayer).toContainText('predicts too');
  await expect(answer).toHaveValue('"nedrag"');
  await expect(answer).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(predictions).toContainText('You: right');
  await expect(predictions).toContainText('written differently');
  await expect(score).toContainText('You 1');
  await expect(predictions).toContainText(/The model: (right|wrong)/);

  for (let left = 4; left > 0; left--) {
    await next.click();
    await page.getByRole('button', { name: 'I don’t know' }).click();
    await expect(predictions).toContainText('You: wrong');
  }
  await next.click();
  await expect(page.getByRole('table', { name: 'Right predictions by difficulty' })).toContainText(
    '1 of 5',
  );

  await page.getByRole('button', { name: 'Play again' }).click();
  await page.reload();
  const list = page.getByRole('region', { name: 'Past series' });
  const row = list.getByRole('row').filter({ hasText: '1 of 5' });
  await expect(row).toContainText('Assay small');
  await row.getByRole('link').click();
  const questions = page.getByRole('list', { name: 'Questions' }).getByRole('listitem');
  await expect(questions.first()).toContainText('You: right');
  await questions.first().getByText(/^1\. /).click();
  await expect(page.getByText("returns 'nedrag'")).toBeVisible();
  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('button', { name: 'Delete it?' }).click();
  await expect(page.getByRole('heading', { name: 'Predict', level: 1 })).toBeVisible();
  await expect(list).toBeHidden();
});

test('a measurement goes on after a reload, is kept, saved as CSV, and deleted', async ({
  page,
}) => {
  await openAssay(page);
  await page.getByRole('link', { name: 'Predict' }).click();
  const section = page.getByRole('region', { name: 'Measure the model' });
  await section.getByRole('combobox', { name: 'Which tasks' }).selectOption('A list');
  await section.getByRole('textbox', { name: /numbers, ranges/i }).fill('1-6');
  await expect(section.getByText('on 6 calls')).toBeVisible();
  await section.getByRole('button', { name: 'Measure' }).click();
  await expect(section.getByText(/: [1-4] of 6 tasks/)).toBeVisible();
  await page.reload();
  const row = page.getByRole('region', { name: 'Measurements' }).getByRole('row').nth(1);
  await expect(row).toContainText(/Interrupted, [1-5]/);
  await section.getByRole('button', { name: 'Resume' }).click();
  await expect(row).toContainText('Complete');
  const counted = await page.getByRole('table', { name: /^Assay small, 1-6/ }).innerText();
  await page.reload();
  await expect(row).toContainText('Complete');
  expect(await page.getByRole('table', { name: /^Assay small, 1-6/ }).innerText()).toBe(counted);

  const download = page.waitForEvent('download');
  await section.getByRole('button', { name: 'CSV' }).click();
  const csv = await readFile(await (await download).path(), 'utf8');
  // The six are easy: a line for each prompt, and one for its easy tasks.
  expect(csv.trim().split('\n')).toHaveLength(9);
  await section.getByRole('button', { name: 'Delete' }).click();
  await section.getByRole('button', { name: 'Delete this measurement?' }).click();
  await expect(row).toBeHidden();
  await page.reload();
  await expect(section.getByText(/Assay small on \d+ calls/)).toBeVisible();
  await expect(row).toBeHidden();
});
