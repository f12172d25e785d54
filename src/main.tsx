import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterFirstPaint } from './app/after-first-paint';
import { App } from './app/App';
import { createApp } from './app/create-app';
import { startApp } from './app/start-app';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');
const parts = createApp();
createRoot(root).render(
  <StrictMode>
    <App parts={parts} />
  </StrictMode>,
);
afterFirstPaint(() => void startApp(parts));
