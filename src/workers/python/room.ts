import { AppError } from '../../domain/errors';
import type { PythonFiles, ToRoom } from './protocol';
import script from './room-frame.js?raw';

/**
 * The policy inside: no network, no frames, nothing but our two scripts and WebAssembly.
 * The frame's document has the page's policy on top of it.
 */
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline' 'wasm-unsafe-eval'; worker-src blob:; connect-src 'none'";

/** Milliseconds until a frame that has not answered is given up. */
const OPEN_LIMIT = 20_000;

/** A frame of no origin: what runs in it has neither the page, nor its storage, nor a network. */
export interface Room {
  send(message: ToRoom, transfer?: Transferable[]): void;
  /** Calls back when a worker fails before it could answer. Returns the undoing. */
  onWorkerFailed(listener: (worker: number, detail: string) => void): () => void;
  close(): void;
}

/** Opens the room, hidden in the page, and takes Python's files into it. */
export function openRoom(files: PythonFiles): Promise<Room> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = 'Python';
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.setAttribute('aria-hidden', 'true');
  frame.srcdoc = `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><script>${script}</script>`;
  const listeners = new Set<(worker: number, detail: string) => void>();
  const room: Room = {
    send: (message, transfer = []) => frame.contentWindow?.postMessage(message, '*', transfer),
    onWorkerFailed(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      removeEventListener('message', receive);
      frame.remove();
    },
  };
  let opened: (() => void) | undefined;
  function receive(event: MessageEvent<{ kind?: string; worker?: number; detail?: string }>): void {
    if (event.source !== frame.contentWindow || event.source === null) return;
    if (event.data.kind === 'room-open') opened?.();
    if (event.data.kind === 'worker-failed') {
      for (const listener of listeners) {
        listener(Number(event.data.worker), String(event.data.detail));
      }
    }
  }
  addEventListener('message', receive);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      room.close();
      reject(new AppError('python-failed', 'The frame for Python did not open.'));
    }, OPEN_LIMIT);
    opened = () => {
      clearTimeout(timer);
      room.send({ kind: 'files', files });
      resolve(room);
    };
    document.body.append(frame);
  });
}
