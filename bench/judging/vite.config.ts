import { defineConfig } from 'vite';
import { pythonAssets, roomScriptHash } from '../../vite/python-assets.ts';

const isolation = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** The page of this benchmark alone: the judge under the page's own policy, without the app. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [
    pythonAssets(),
    {
      name: 'policy',
      apply: 'build',
      transformIndexHtml: () => [
        {
          tag: 'meta',
          attrs: {
            'http-equiv': 'Content-Security-Policy',
            content: `default-src 'self'; script-src 'self' 'wasm-unsafe-eval' ${roomScriptHash()}; worker-src 'self' blob:; connect-src *; frame-src 'self'; style-src 'self' 'unsafe-inline'`,
          },
          injectTo: 'head-prepend',
        },
      ],
    },
  ],
  build: { outDir: '../../node_modules/.cache/assay/bench-judging', emptyOutDir: true },
  preview: { headers: process.env.ISOLATED ? isolation : {} },
});
