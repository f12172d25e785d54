/** What Pyodide needs while it runs; all else of the worker's globals goes. */
const KEPT = new Set([
  ...['Object', 'Function', 'Array', 'Number', 'Boolean', 'String', 'Symbol', 'BigInt', 'Math'],
  ...['Date', 'RegExp', 'JSON', 'Promise', 'Proxy', 'Reflect', 'Map', 'Set', 'WeakMap', 'WeakSet'],
  ...[
    'WeakRef',
    'FinalizationRegistry',
    'Iterator',
    'Error',
    'EvalError',
    'RangeError',
    'TypeError',
  ],
  ...['SyntaxError', 'ReferenceError', 'URIError', 'AggregateError', 'ArrayBuffer', 'DataView'],
  ...['Int8Array', 'Uint8Array', 'Uint8ClampedArray', 'Int16Array', 'Uint16Array', 'Int32Array'],
  ...['Uint32Array', 'Float32Array', 'Float64Array', 'BigInt64Array', 'BigUint64Array'],
  ...['globalThis', 'self', 'undefined', 'NaN', 'Infinity', 'isNaN', 'isFinite', 'parseInt'],
  ...[
    'parseFloat',
    'WebAssembly',
    'TextDecoder',
    'TextEncoder',
    'performance',
    'crypto',
    'console',
  ],
  ...['setTimeout', 'clearTimeout', 'queueMicrotask', 'WorkerGlobalScope', 'Event', 'MessageEvent'],
  ...['Performance', 'Crypto', 'decodeURIComponent', 'encodeURIComponent', 'AbortController'],
  ...['AbortSignal', 'DOMException', 'MessagePort', 'EventTarget', 'constructor', 'Response'],
  ...['SharedArrayBuffer', 'Atomics', 'onerror', 'location'],
]);

/**
 * Takes network, storage, messages and further workers out of the worker's global scope. The
 * frame's policy forbids the network and eval already; this is for what no policy covers
 * (IndexedDB, caches, BroadcastChannel, the worker's own postMessage).
 */
export function closeRoom(): void {
  for (let scope: object | null = globalThis; scope; scope = Reflect.getPrototypeOf(scope)) {
    if (scope === Object.prototype) break;
    for (const name of Reflect.ownKeys(scope)) {
      if (typeof name === 'string' && KEPT.has(name)) continue;
      if (typeof name === 'string' && !Reflect.deleteProperty(scope, name)) {
        Reflect.defineProperty(scope, name, { value: undefined });
      }
    }
  }
}
