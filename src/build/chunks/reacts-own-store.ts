import type { Plugin } from 'vite';

/** Gives React's own hook to what brings one of the same name for the versions before it. */
export function reactsOwnStore(): Plugin {
  return {
    name: 'atlas-reacts-own-store',
    apply: 'build',
    config: () => ({
      resolve: {
        alias: [{ find: /^use-sync-external-store\/shim(?:\/index\.js)?$/, replacement: 'react' }],
      },
    }),
  };
}
