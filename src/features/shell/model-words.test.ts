import { expect, test } from 'vitest';
import { AppError } from '../../domain/errors';
import { EMBEDDED_MODEL } from '../../domain/settings';
import { previewState } from '../../testing/preview-state';
import { describeModel } from './model-words';

test('says where a loaded model runs and why', () => {
  expect(describeModel(previewState.model, EMBEDDED_MODEL)).toEqual({
    name: 'Assay small',
    detail: 'WASM, 2 threads',
    about: 'WebGPU is not offered by this browser, so the model runs on the processor.',
  });
});

test('counts the bytes of a download', () => {
  const choice = { kind: 'hub', id: 'owner/Coder-1B', dtype: 'q8' } as const;
  const loading = {
    phase: 'loading',
    choice,
    step: 'downloading',
    loadedBytes: 4_310_000,
  } as const;
  expect(describeModel({ ...loading, totalBytes: 639e6 }, choice)).toMatchObject({
    name: 'Coder-1B',
    detail: '4.31 MB of 639 MB',
  });
  expect(describeModel({ ...loading, totalBytes: null }, choice).detail).toBe('4.31 MB loaded');
});

test('says what failed and what to do', () => {
  const error = new AppError('model-failed', 'device lost');
  const { detail, about } = describeModel(
    { phase: 'failed', choice: EMBEDDED_MODEL, error },
    EMBEDDED_MODEL,
  );
  expect(detail).toBe('failed');
  expect(about).toContain('device lost');
});
