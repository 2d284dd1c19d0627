import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';
import { recordHash, zip, type Files } from './archive.ts';
import type { BuiltCopy } from './built-copy.ts';
import { duckdbScript } from './shared-sql.ts';
import { smallCopy } from './small-copy.ts';
import { filledFolder } from './template.ts';
import { valuesOf } from './values.ts';

/** The Python package as a wheel (binary distribution format 1.0) of pure Python, and its name. */
export function pythonPackage(copy: BuiltCopy): { name: string; bytes: Uint8Array } {
  const own = filledFolder(join(root, 'data/packages/python'), valuesOf(copy));
  const readme = own['README.md'] ?? '';
  const info = `remittance_atlas-${copy.version}.dist-info`;
  const code = Object.fromEntries(
    Object.entries(own).filter(([path]) => path.startsWith('remittance_atlas/')),
  );
  const small = Object.entries(smallCopy(copy)).map(
    ([path, content]) => [`remittance_atlas/tests/small/${path}`, content] as const,
  );
  const files: Files = {
    ...code,
    ...Object.fromEntries(small),
    'remittance_atlas/remittance-atlas.sql': duckdbScript(copy),
    [`${info}/METADATA`]: metadata(copy, readme),
    [`${info}/WHEEL`]: wheel,
    [`${info}/LICENSE`]: readFileSync(join(root, 'LICENSE'), 'utf8'),
    [`${info}/NOTICE`]: readFileSync(join(root, 'NOTICE'), 'utf8'),
  };
  const record = Object.entries(files).map(([path, content]) => {
    const { hash, bytes } = recordHash(content);
    return `${path},${hash},${bytes}\n`;
  });
  return {
    name: `remittance_atlas-${copy.version}-py3-none-any.whl`,
    bytes: zip(
      { ...files, [`${info}/RECORD`]: `${record.sort().join('')}${info}/RECORD,,\n` },
      copy.day,
    ),
  };
}

const wheel = [
  'Wheel-Version: 1.0',
  'Generator: remittance-atlas',
  'Root-Is-Purelib: true',
  'Tag: py3-none-any',
  '',
].join('\n');

function metadata({ version, site, description }: BuiltCopy, readme: string): string {
  return [
    'Metadata-Version: 2.1',
    'Name: remittance-atlas',
    `Version: ${version}`,
    'Summary: Tables and estimate of the Remittance Atlas',
    'Author: Remittance Atlas contributors',
    'License: MIT',
    `Keywords: ${description.keywords.join(',')}`,
    ...(site === '' ? [] : [`Project-URL: Homepage, ${site}`]),
    'Requires-Python: >=3.9',
    'Provides-Extra: parquet',
    'Requires-Dist: pyarrow; extra == "parquet"',
    'Classifier: Typing :: Typed',
    'Description-Content-Type: text/markdown',
    '',
    readme,
  ].join('\n');
}
