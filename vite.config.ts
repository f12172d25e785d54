import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { VitePWA } from 'vite-plugin-pwa';
import { contentSecurityPolicy } from './vite/content-security-policy';
import { onnxAssets } from './vite/onnx-assets';
import { pythonAssets } from './vite/python-assets';

export default defineConfig({
  base: './',
  plugins: [
    react(),
    contentSecurityPolicy(),
    onnxAssets(),
    pythonAssets(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/workers/offline',
      filename: 'offline.worker.ts',
      injectRegister: false,
      manifest: {
        name: 'Assay: program synthesis in your browser',
        short_name: 'Assay',
        description: 'A small code model writes Python in this page and shows where it holds.',
        start_url: './',
        scope: './',
        display: 'standalone',
        background_color: '#f6f5f2',
        theme_color: '#f6f5f2',
        icons: ['any', 'maskable'].flatMap((purpose) =>
          ['192', '512'].map((size) => ({
            src: `icons/${purpose === 'any' ? 'icon' : 'maskable'}-${size}.png`,
            sizes: `${size}x${size}`,
            type: 'image/png',
            purpose: purpose as 'any' | 'maskable',
          })),
        ),
      },
      injectManifest: {
        globPatterns: ['**/*'],
        // WebGPU's build of the ONNX Runtime is kept when it is first used.
        globIgnores: ['**/*asyncify*'],
        maximumFileSizeToCacheInBytes: 64 * 1024 * 1024,
      },
    }),
  ],
  worker: { format: 'es' },
  resolve: {
    conditions: ['onnxruntime-web-use-extern-wasm', 'module', 'browser', 'development|production'],
  },
  // Patience for a busy machine: no test measures time by it.
  test: { include: ['src/**/*.test.{ts,tsx}', 'cli/**/*.test.ts'], testTimeout: 30_000 },
});
