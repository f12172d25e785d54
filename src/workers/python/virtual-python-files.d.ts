declare module 'virtual:python-files' {
  /** Paths under the site's base; made by vite/python-assets.ts. */
  const names: Readonly<Record<'worker' | 'wasm' | 'stdlib', string>>;
  // Its maker exports it so: a virtual module of one value.
  export default names;
}
