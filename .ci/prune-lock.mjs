// `npm ci` refuses a lock file in which an optional package is named but not described. That is
// how npm leaves it where a registry doesn't carry every platform's compiled parts. This takes
// such names out; set-up adds what a platform then lacks. Run it after changing a dependency.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './shell.mjs';

const file = join(root, 'package-lock.json');
/** @type {{ packages: Record<string, { optionalDependencies?: Record<string, string> }> }} */
const lock = JSON.parse(readFileSync(file, 'utf8'));

for (const [path, description] of Object.entries(lock.packages)) {
  const optional = description.optionalDependencies;
  if (!optional) continue;
  const missing = Object.keys(optional).filter((name) => !described(name, path));
  for (const name of missing) delete optional[name];
  if (missing.length > 0) console.log(`${path}: ${missing.join(', ')}`);
  if (Object.keys(optional).length === 0) delete description.optionalDependencies;
}
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);

/**
 * Whether a package that another names is in the lock file, beside it or anywhere above.
 * @param {string} name
 * @param {string} path
 */
function described(name, path) {
  for (let place = path; ; place = place.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
    if (lock.packages[`${place === '' ? '' : `${place}/`}node_modules/${name}`]) return true;
    if (place === '') return false;
  }
}
