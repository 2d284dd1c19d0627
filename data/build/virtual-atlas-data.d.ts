declare module 'virtual:atlas-data' {
  const manifest: import('../../src/database/manifest.ts').DataManifest;
  export default manifest;
}
