import { createPythonClient } from '../../src/workers/python/python-client';

declare global {
  interface Window {
    createPythonClient: typeof createPythonClient;
  }
}

window.createPythonClient = createPythonClient;
