import type { Plugin } from 'vite';
import type { DataManifest } from '../../database/manifest.ts';

/** Gives the scripts of embeds no sizes of files but those whose download is shown as it goes. */
export function embedManifest(): Plugin {
  return {
    name: 'embed-manifest',
    transform: {
      filter: { id: /virtual:atlas-data$/ },
      handler(code) {
        const manifest = JSON.parse(
          code.slice(code.indexOf('{'), code.lastIndexOf('}') + 1),
        ) as DataManifest;
        const files = Object.entries(manifest.files).map(([name, { path, ...sizes }]) => [
          name,
          name === 'engine' || name === 'database' ? { path, ...sizes } : { path },
        ]);
        return `export default ${JSON.stringify({ ...manifest, files: Object.fromEntries(files) })};`;
      },
    },
  };
}
