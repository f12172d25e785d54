declare module 'virtual:python-files' {
  /** Paths under the site's base; made by vite/python-assets.ts. */
  const names: Readonly<Record<'worker' | 'wasm' | 'stdlib', string>>;
  export { names };
}
