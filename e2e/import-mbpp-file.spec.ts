import { expect, test } from '@playwright/test';
import { openAssay } from './assay';

const rows = [
  '{"task_id": 901, "text": "Write a function to triple a number.", "code": "def triple(n):\\r\\n  return 3 * n", "test_list": ["assert triple(2) == 6", "assert triple(0) == 0", "assert triple(-1) == -3"], "test_setup_code": "", "challenge_test_list": []}',
  '{"task_id": 902, "text": "No asserts here."}',
  'not JSON at all',
].join('\n');

test('a task file is opened: good rows are listed, bad ones are named with line and reason', async ({
  page,
}) => {
  const { tasks } = await openAssay(page);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /open task file/i }).click();
  await (
    await chooser
  ).setFiles({
    name: 'mbpp.jsonl',
    mimeType: 'application/jsonl',
    buffer: Buffer.from(rows),
  });
  await expect(page.getByRole('heading', { name: /triple/i })).toBeVisible();
  await expect(page.getByText(/line 2/i)).toBeVisible();
  await expect(page.getByText(/line 3/i)).toBeVisible();
  await expect(tasks.getByRole('listitem').first()).toContainText(/triple/i);
});
