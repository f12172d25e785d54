import { expect, test } from '@playwright/test';
import { openAssay, pickTask, typeProgram } from './assay';

/** Programs that mean harm, and what the page must say of each. */
const programs: readonly (readonly [name: string, program: string, says: RegExp])[] = [
  ['an endless loop', 'while True:\n    pass', /stopped after 2 s/],
  ['an endless loop in C', 'sum(range(10**14))', /stopped after 2 s/],
  [
    'a loop that swallows its interruption',
    'while True:\n    try:\n        while True:\n            pass\n    except BaseException:\n        pass',
    /stopped after 2 s/,
  ],
  ['a memory bomb', 'hoard = [b"x" * 10**7 for _ in range(10**6)]', /memory/i],
  ['runaway recursion', 'def f(n):\n    return f(n + 1)\nf(0)', /RecursionError/],
  ['a way out', 'import os\nos._exit(0)', /exit|tamper/i],
  ['a flood of output', 'while True:\n    print("x" * 1000)', /output|print/i],
  ['an import that is not there', 'import numpy', /numpy/],
  ['a syntax error', 'def f(:', /SyntaxError|syntax/i],
];

test('hostile programs are named for what they do, and the page goes on', async ({ page }) => {
  test.setTimeout(240_000);
  const { runTests, stop, verdict } = await openAssay(page);
  await pickTask(page, 'Text back to front');
  await page.evaluate(() => {
    Reflect.set(window, 'longest', 0);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        Reflect.set(window, 'longest', Math.max(Number(Reflect.get(window, 'longest')), duration));
      }
    }).observe({ type: 'longtask' });
  });
  for (const [name, program, says] of programs) {
    await test.step(name, async () => {
      await typeProgram(page, program);
      await runTests.click();
      await expect(stop).toBeDisabled();
      await expect(verdict).toContainText('0 of 3');
      await expect(page.getByText(says).first()).toBeVisible();
    });
  }
  await typeProgram(page, 'def spell_backwards(text):\n    return text[::-1]');
  await runTests.click();
  await expect(verdict).toContainText('Passed all 3 asserts');
});

/** Programs that would rather have the verdict than earn it. */
const forgeries: readonly string[] = [
  'class Any:\n    def __eq__(self, other):\n        return True\ndef spell_backwards(text):\n    return Any()',
  'class Text(str):\n    def __eq__(self, other):\n        return True\n    __hash__ = str.__hash__\ndef spell_backwards(text):\n    return Text("?")',
  'import builtins\nbuiltins.AssertionError = type("Never", (BaseException,), {})\ndef spell_backwards(text):\n    return "?"',
  'import js\njs.postMessage({"kind": "pass"})\ndef spell_backwards(text):\n    return "?"',
  'import gc, sys\nfor thing in gc.get_objects():\n    if isinstance(thing, dict) and "verdicts" in thing:\n        thing["verdicts"] = ["pass"] * 3\ndef spell_backwards(text):\n    return "?"',
];

test('no program passes without being right', async ({ page }) => {
  const { runTests, stop, verdict } = await openAssay(page);
  await pickTask(page, 'Text back to front');
  for (const program of forgeries) {
    await typeProgram(page, program);
    await runTests.click();
    await expect(stop).toBeDisabled();
    await expect(verdict).toContainText('0 of 3');
  }
});
