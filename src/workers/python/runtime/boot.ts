import { loadPyodide } from 'pyodide';
import createPyodideModule from 'pyodide/pyodide.asm.mjs';
import type { BootMessage, FromWorker, ToWorker } from '../protocol';
import { closeRoom } from './close-room';
import { startInterpreter } from './interpreter';
import { serveJudge } from './serve-judge';
import { serveRunner } from './serve-runner';

/** Starts Python in a worker of the closed room and serves its port; the room is shut before. */
export async function boot({ role, files, limits, port }: BootMessage): Promise<void> {
  // Bound before any program runs: a program that changes MessagePort changes nothing here.
  const post = port.postMessage.bind(port) as (message: FromWorker) => void;
  try {
    const restoreFetch = handOut(files);
    const interpreter = await startInterpreter(
      loadPyodide,
      {
        createPyodideModule: createPyodideModule as never,
        indexURL: 'https://room.invalid/',
        stdLibURL: 'https://room.invalid/stdlib.zip',
      },
      limits.memoryBytes,
    );
    restoreFetch();
    const serve =
      role === 'judge'
        ? serveJudge(interpreter, post)
        : serveRunner(interpreter, limits.outputCharacters, post);
    closeRoom();
    port.onmessage = ({ data }: MessageEvent<ToWorker>) => {
      serve(data);
    };
    post({ kind: 'ready' });
  } catch (thrown) {
    post({ kind: 'failed', detail: String(thrown) });
  }
}

/** Pyodide fetches its files; here there is no network, so `fetch` gives what the page brought. */
function handOut(files: BootMessage['files']): () => void {
  const { fetch } = globalThis;
  globalThis.fetch = (input) => {
    const url = input instanceof Request ? input.url : String(input);
    const wasm = url.endsWith('.wasm');
    const type = wasm ? 'application/wasm' : 'application/zip';
    const body = wasm ? files.wasm : files.stdlib;
    return Promise.resolve(new Response(body, { headers: { 'Content-Type': type } }));
  };
  return () => {
    globalThis.fetch = fetch;
  };
}
