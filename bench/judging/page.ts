import { createPythonClient } from '../../src/workers/python/python-client';
import { openRoom } from '../../src/workers/python/room';

declare global {
  interface Window {
    createPythonClient: typeof createPythonClient;
    openRoom: typeof openRoom;
  }
}

Object.assign(window, { createPythonClient, openRoom });
