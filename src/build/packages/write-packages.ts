import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Files } from './archive.ts';
import type { BuiltCopy } from './built-copy.ts';
import { pythonPackage } from './python-package.ts';
import { rPackage } from './r-package.ts';
import { duckdbScript, sqlFolder } from './shared-sql.ts';

/** All packages and scripts, by their paths in the folder of packages. */
export function packageFiles(copy: BuiltCopy): Files {
  const r = rPackage(copy);
  const python = pythonPackage(copy);
  return {
    [r.name]: r.bytes,
    [python.name]: python.bytes,
    'remittance-atlas.sql': duckdbScript(copy),
    ...sqlFolder(copy),
  };
}

/** Writes them, with their checksums beside them, and says what was written. */
export async function writePackages(copy: BuiltCopy, folder: string): Promise<readonly string[]> {
  const files = Object.entries(packageFiles(copy));
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  const sums = files.map(([path, content]) => {
    const hash = createHash('sha256').update(content).digest('hex');
    return `${hash}  ${path}\n`;
  });
  await writeFile(join(folder, 'SHA256SUMS'), sums.join(''));
  return files.map(([path]) => path);
}
