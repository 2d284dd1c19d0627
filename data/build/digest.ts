import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { root } from './paths.ts';

/** Everything that a build reads or is: tables, their description, SQL, geometry, code, engines. */
const inputs = [
  'data/tables',
  'data/datapackage.json',
  'data/editions.json',
  'data/sql',
  'data/geometry',
  'data/build',
  'data/build.ts',
  'src/figures',
  'src/stories',
  'src/database/answer-file.ts',
  'src/database/answer-key.ts',
  'src/database/bind.ts',
  'src/database/precomputed-setting.ts',
  'src/database/seal.ts',
  'src/database/schema/comment.ts',
  'src/database/engine/node-connector.ts',
  'src/database/engine/plain-value.ts',
  'src/domain/measure.ts',
  'src/map/projection/equal-earth.ts',
  'src/map/map-edge.ts',
  'node_modules/@duckdb/node-api/package.json',
  'node_modules/@duckdb/duckdb-wasm/package.json',
];

/** Of the pages' own layers, what the build runs and no more: a changed view changes no data. */
const relevant = [
  // What is written for other engines goes into files beside the data.
  /^data\/(?:tables|sql(?!\/shared\/)|geometry|build)\/.*\.(?:csv|sql|topojson|json)$/,
  /^data\/(?:geometry|build)\/(?!testing\/)(?!.*\.test\.ts$)(?!.*\.d\.ts$)(?!vite-plugin\.ts$).*\.ts$/,
  /^src\/stories\/[^/]+\/facts\.sql$/,
  /^src\/figures\/(?:shared\/[^/]+\.ts|columns\/(?:query-columns\.ts|units\.ts|words\/en\.json)|[^/]+\/(?:[^/]+\.sql|columns\.json|precomputed-settings\.ts|(?:query\/)?result-packs\.ts))$/,
];

/**
 * SHA-256 over the names and contents of all inputs, in hex.
 *
 * @throws when one is not there: it was moved, and the data would not be built anew with it
 */
export async function digestOfInputs(): Promise<string> {
  const files = (await Promise.all(inputs.map((input) => filesOf(join(root, input)))))
    .flat()
    .sort();
  const hash = createHash('sha256');
  for (const file of files) {
    const bytes = await readFile(file);
    hash.update(`${relative(root, file)}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

async function filesOf(path: string): Promise<string[]> {
  if (!existsSync(path))
    throw new Error(`The data are built from ${relative(root, path)}, which is missing`);
  if ((await stat(path)).isFile()) return [path];
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) =>
      relevant.some((pattern) => pattern.test(relative(root, file).replaceAll('\\', '/'))),
    );
}
