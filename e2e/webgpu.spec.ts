import { chromium, expect, test } from '@playwright/test';
import { SITES, openAssay, pickTask, synthesize } from './assay';

test('asked for WebGPU, the page writes the same greedy program, there or on WASM with the reason', async ({
  launchOptions,
}) => {
  // Chromium's software adapter: minutes where a real one takes seconds. It is not always right
  // either; then the self-test must notice.
  const patience = 300_000;
  test.setTimeout(2 * patience);
  const args = [...(launchOptions.args ?? []), '--enable-unsafe-webgpu'];
  const browser = await chromium.launch({ ...launchOptions, args });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const programs: string[] = [];
  for (const backend of ['WASM', 'WebGPU']) {
    const { programText, model, temperature } = await openAssay(page, SITES.isolated);
    await page.goto(`${SITES.isolated}#/settings`);
    await page.getByRole('radio', { name: backend, exact: true }).click();
    await page.goto(`${SITES.isolated}#/`);
    // Its program is a short one.
    await pickTask(page, 'Largest of three');
    await temperature.fill('0');
    await synthesize(page, 1, patience);
    await expect(model).toHaveAccessibleDescription(new RegExp(backend));
    programs.push(await programText.innerText());
  }
  expect(programs[1]).toBe(programs[0]);
  await browser.close();
});
