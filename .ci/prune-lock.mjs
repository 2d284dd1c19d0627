// `npm ci` refuses a lock file in which an optional package is named but not described. That is
// how npm leaves it where a registry doesn't carry every platform's compiled parts. This takes
// such names out, and where each package was fetched from; set-up adds what a platform then lacks.
// Run it after changing a dependency, of the project or of the bench's peers.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './shell.mjs';

/** @typedef {{ resolved?: string, optionalDependencies?: Record<string, string> }} Description */

for (const folder of ['.', 'tests/bench/peers']) {
  const file = join(root, folder, 'package-lock.json');
  const before = readFileSync(file, 'utf8');
  /** @type {{ packages: Record<string, Description> }} */
  const lock = JSON.parse(before);
  for (const [path, description] of Object.entries(lock.packages)) {
    delete description.resolved;
    const optional = description.optionalDependencies;
    if (!optional) continue;
    const missing = Object.keys(optional).filter((name) => !described(lock.packages, name, path));
    for (const name of missing) delete optional[name];
    if (missing.length > 0) console.log(`${folder}: ${path}: ${missing.join(', ')}`);
    if (Object.keys(optional).length === 0) delete description.optionalDependencies;
  }
  const after = `${JSON.stringify(lock, null, 2)}\n`;
  // Written anew, the packages would be installed anew.
  if (after !== before) writeFileSync(file, after);
}

/**
 * Whether a package that another names is in the lock file, beside it or anywhere above.
 * @param {Record<string, Description>} packages
 * @param {string} name
 * @param {string} path
 */
function described(packages, name, path) {
  for (let place = path; ; place = place.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
    if (packages[`${place === '' ? '' : `${place}/`}node_modules/${name}`]) return true;
    if (place === '') return false;
  }
}
