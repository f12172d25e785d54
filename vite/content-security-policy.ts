import type { Plugin } from 'vite';
import { roomScriptHash } from './python-assets';

/**
 * What the page itself may do. Nothing comes from elsewhere but what a reader asked for:
 * a model from a hub, a mirror or a server (`connect-src`). Generated code never runs under
 * this policy: its room has its own (src/workers/python).
 */
const POLICY = {
  'default-src': "'self'",
  // The hash is of the one inline script in the frame that Python's closed room is.
  'script-src': `'self' 'wasm-unsafe-eval' ${roomScriptHash()}`,
  'worker-src': "'self' blob:",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'font-src': "'self' data:",
  'connect-src': "'self' https: http: data: blob:",
  'frame-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/** Puts the page's policy into the built index.html; development needs inline scripts and goes without. */
export function contentSecurityPolicy(): Plugin {
  const content = Object.entries(POLICY)
    .map((directive) => directive.join(' '))
    .join('; ');
  return {
    name: 'assay:content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content },
        injectTo: 'head-prepend',
      },
    ],
  };
}
