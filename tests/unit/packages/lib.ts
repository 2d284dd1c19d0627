import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What a program prints; where it fails, an error with all that it said. */
export async function printed(
  program: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { stdout, stderr } = await run(program, [...parameters], {
    env: { ...process.env, ...environment },
    maxBuffer: 50_000_000,
  });
  return stdout + stderr;
}

/** Whether a program is on this machine. */
export async function has(program: string, ...parameters: string[]): Promise<boolean> {
  return printed(program, parameters).then(
    () => true,
    () => false,
  );
}
