import type { Plugin } from 'vite';
import type { DataManifest } from '../../database/manifest.ts';

/**
 * Gives the scripts of a build the manifest in short: no sizes of files but those whose download is
 * shown as it goes, and of a path that follows from the name only the hash in it.
 *
 * @param left names of files that those scripts never ask for
 */
export function shortManifest(left?: RegExp): Plugin {
  return {
    name: 'short-manifest',
    apply: 'build',
    transform: {
      filter: { id: /virtual:atlas-data$/ },
      handler(code) {
        const manifest = JSON.parse(
          code.slice(code.indexOf('{'), code.lastIndexOf('}') + 1),
        ) as DataManifest;
        return inShort(manifest, left);
      },
    },
  };
}

/** The manifest as code of a module that gives it as its default. */
export function inShort({ files, ...manifest }: DataManifest, left?: RegExp): string {
  const hashes: string[] = [];
  const others = Object.entries(files).flatMap(([name, { path, ...sizes }]) => {
    if (left?.test(name)) return [];
    const hash = /-([\da-f]{8})\.json$/.exec(path)?.[1];
    if (hash !== undefined && pathOf(name, hash) === path) {
      hashes.push(`${hash}${name}`);
      return [];
    }
    return [[name, path.endsWith('.bin') ? { path, ...sizes } : { path }]];
  });
  return `
    const pathOf = ${pathOf.toString()};
    const files = ${JSON.stringify(Object.fromEntries(others))};
    for (const one of ${JSON.stringify(hashes.join('\n'))}.split('\\n'))
      files[one.slice(8)] = { path: pathOf(one.slice(8), one.slice(0, 8)) };
    export default { ...${JSON.stringify(manifest)}, files };`;
}

/** Where the data build lays a file of this name and content. */
function pathOf(name: string, hash: string): string {
  return `page/${name.replaceAll(/[^A-Za-z0-9/_.-]+/g, '-')}-${hash}.json`;
}
