import { expect, test, type Page } from '@playwright/test';
import { openAssay } from './assay';

function round(page: Page) {
  return {
    answer: page.getByRole('textbox', { name: 'Your prediction' }),
    question: page.getByText(/^What does .* return\?$/),
    predictions: page.getByRole('list', { name: 'Predictions' }),
    score: page.getByRole('status', { name: 'Score' }),
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
  const { answer, predictions, score, next, steps, step } = await start(page);

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

test('a right answer scores, and the end shows both scores by difficulty', async ({ page }) => {
  await openAssay(page);
  await page.getByRole('button', { name: 'Text back to front' }).click();
  await page.getByRole('textbox', { name: 'Program', exact: true }).focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Delete');
  await page.keyboard.insertText('def spell_backwards(text):\n    return text[::-1]');
  await page.getByRole('link', { name: 'Predict' }).click();
  await page.getByRole('button', { name: 'Predict the program in the editor' }).click();
  const { answer, predictions, score, next } = round(page);

  await answer.fill('"nedrag"');
  await page.keyboard.press('Enter');
  await expect(predictions).toContainText('You: right');
  await expect(predictions).toContainText('written differently');
  await expect(score).toContainText('You 1');
  await page.getByRole('button', { name: 'Load the model' }).click();
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
});
