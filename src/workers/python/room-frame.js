// The only script of the closed room's frame: starts workers and ends them. Plain JavaScript,
// since its bytes stand in the frame's document and their hash in the page's policy.
let files;
let script;
const workers = new Map();
addEventListener('message', ({ data, source }) => {
  if (source !== parent) return;
  if (data.kind === 'files') {
    files = { wasm: data.files.wasm, stdlib: data.files.stdlib };
    script = URL.createObjectURL(new Blob([data.files.worker], { type: 'text/javascript' }));
  } else if (data.kind === 'start') {
    const { worker: id, role, limits, port } = data;
    const worker = new Worker(script);
    workers.set(id, worker);
    worker.onerror = (event) => {
      parent.postMessage({ kind: 'worker-failed', worker: id, detail: event.message }, '*');
    };
    worker.postMessage({ role, limits, files, port }, [port]);
  } else if (data.kind === 'end') {
    workers.get(data.worker)?.terminate();
    workers.delete(data.worker);
  }
});
parent.postMessage({ kind: 'room-open' }, '*');
