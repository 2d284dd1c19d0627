import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { must, root, run } from './shell.mjs';

// These packages keep their compiled part in one optional package per platform. npm leaves out
// those a lock file made on another platform doesn't list, so they are looked for here.
const owners = [
  '@duckdb/node-bindings',
  'oxlint',
  'oxc-parser',
  'rolldown',
  'lightningcss',
  '@resvg/resvg-js',
  'esbuild',
  '@typescript/typescript',
  'typescript',
];

/**
 * Compiled packages a platform needs and doesn't have, as `name@version`.
 * @param {string} [platform]
 * @param {string} [arch]
 * @returns {string[]}
 */
export function missingParts(platform = process.platform, arch = process.arch) {
  return owners.flatMap((owner) => {
    const description = join(root, 'node_modules', owner, 'package.json');
    if (!existsSync(description)) return [];
    /** @type {Record<string, string>} */
    const parts = JSON.parse(readFileSync(description, 'utf8')).optionalDependencies ?? {};
    const fitting = Object.entries(parts).filter(([name]) => fits(name, platform, arch));
    const present = fitting.some(([name]) =>
      existsSync(join(root, 'node_modules', name, 'package.json')),
    );
    return present ? [] : fitting.slice(0, 1).map(([name, version]) => `${name}@${version}`);
  });
}

/**
 * @param {string} name
 * @param {string} platform
 * @param {string} arch
 */
function fits(name, platform, arch) {
  const words = name.replace(/^.*\//, '').split(/[-_.]/);
  const musl = words.includes('musl');
  return (
    words.includes(platform) && words.includes(arch) && musl === (platform === 'linux' && isMusl())
  );
}

function isMusl() {
  const report = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (
    process.report.getReport()
  );
  return report.header.glibcVersionRuntime === undefined;
}

/** Installs what {@link missingParts} finds, leaving package.json and the lock file as they are. */
export async function addMissingParts() {
  const parts = missingParts();
  if (parts.length === 0) return;
  console.log(
    `  Adding the compiled parts for ${process.platform} ${process.arch}: ${parts.join(', ')}`,
  );
  await must(
    `npm could not install ${parts.join(', ')}`,
    run('npm', ['install', '--no-save', '--no-audit', '--no-fund', ...parts]),
  );
}
