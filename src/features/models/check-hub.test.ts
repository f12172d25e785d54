import { expect, test } from 'vitest';
import { problemOfHost, problemOfId } from './check-hub';

test('takes an id of an owner and a name', () => {
  expect(problemOfId(' onnx-community/Qwen2.5-Coder-0.5B-Instruct ')).toBeNull();
  expect(problemOfId('Qwen')).toContain('owner/name');
  expect(problemOfId('a/b/c')).toContain('owner/name');
});

test('takes a host with its scheme', () => {
  expect(problemOfHost('http://192.168.0.10:8080')).toBeNull();
  expect(problemOfHost('ftp://x')).toContain('https://');
  expect(problemOfHost('example')).toContain('https://');
});
