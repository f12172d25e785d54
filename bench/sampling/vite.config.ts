import { defineConfig } from 'vite';
import { onnxAssets } from '../../vite/onnx-assets.ts';

/** The benchmark's own page: our client beside transformers.js, with the site's files. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  publicDir: '../../public',
  plugins: [onnxAssets()],
  worker: { format: 'es' },
  build: {
    outDir: '../../node_modules/.cache/assay/bench-sampling',
    emptyOutDir: true,
    reportCompressedSize: false,
  },
  resolve: {
    conditions: ['onnxruntime-web-use-extern-wasm', 'module', 'browser', 'development|production'],
  },
});
