import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** The top folder of the project. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * What a command is run with: in silence, or with what it says handed over once it has ended.
 * @typedef {{ quiet?: boolean, hear?: (said: string) => void, env?: Record<string, string> }} Options
 */

/**
 * Runs a command in the project's folder without standard input and waits for it.
 * Resolves to its exit code; rejects only when the command can't be started at all.
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {Options} [options]
 */
export function run(command, parameters, { quiet = false, hear, env = {} } = {}) {
  const output = quiet ? 'ignore' : hear ? 'pipe' : 'inherit';
  // npm is a batch file on Windows, which Node starts only through a shell.
  const shell = process.platform === 'win32' && !command.endsWith('.exe');
  return new Promise((/** @type {(code: number) => void} */ resolve, reject) => {
    const child = spawn(command, parameters, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', output, output],
      shell,
    });
    /** @type {Buffer[]} */
    const said = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (/** @type {Buffer} */ part) => said.push(part));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      hear?.(Buffer.concat(said).toString());
      resolve(signal ? 1 : (code ?? 1));
    });
  });
}

/**
 * Runs a program of an installed package with this same Node. Resolves to its exit code.
 * @param {string} script path below node_modules
 * @param {readonly string[]} parameters
 * @param {Options} [options]
 */
export function runTool(script, parameters, options) {
  return run(process.execPath, [join(root, 'node_modules', script), ...parameters], options);
}

/**
 * Waits for a command and throws, with the words given, when it failed.
 * @param {string} words
 * @param {Promise<number>} running
 */
export async function must(words, running) {
  const code = await running;
  if (code !== 0) throw new Error(`${words} (exit code ${code}; the reason is above)`);
}
