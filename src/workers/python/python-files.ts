import { names } from 'virtual:python-files';
import { AppError } from '../../domain/errors';
import type { PythonFiles } from './protocol';

/** Fetches Python's files from the page's own site, at `base` (an absolute address). */
export async function fetchPythonFiles(base: string): Promise<PythonFiles> {
  const fetched = async (name: string): Promise<Response> => {
    const response = await fetch(new URL(name, base)).catch((thrown: unknown) => {
      throw new AppError('python-failed', `${name}: ${String(thrown)}`, { cause: thrown });
    });
    if (!response.ok) throw new AppError('python-failed', `${name}: ${String(response.status)}`);
    return response;
  };
  const [worker, wasm, stdlib] = await Promise.all([
    fetched(names.worker).then((response) => response.text()),
    fetched(names.wasm).then((response) => response.arrayBuffer()),
    fetched(names.stdlib).then((response) => response.arrayBuffer()),
  ]);
  return { worker, wasm, stdlib };
}
