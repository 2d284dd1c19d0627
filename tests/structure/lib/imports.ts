import { posix } from 'node:path';
import { parseSync } from 'oxc-parser';

/** An import of one module by another, both as paths from the top folder; packages by name. */
export interface Import {
  from: string;
  to: string;
  /** Whether it vanishes when types are taken away. */
  typeOnly: boolean;
  /** Whether it happens while the program runs: such an import can't close a circle. */
  late: boolean;
}

/** Every import, re-export and `import()` with a literal path in a TypeScript file. */
export function importsOf(file: string, text: string): Import[] {
  const { module } = parseSync(file, text);
  const imports = module.staticImports.map(({ moduleRequest, entries }) => ({
    path: moduleRequest.value,
    typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
    late: false,
  }));
  const exports = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, isType }) =>
      moduleRequest ? [{ path: moduleRequest.value, typeOnly: isType, late: false }] : [],
    ),
  );
  const late = module.dynamicImports.flatMap(({ moduleRequest }) => {
    const literal = /^(['"`])([^'"`$]+)\1$/.exec(
      text.slice(moduleRequest.start, moduleRequest.end),
    );
    return literal?.[2] === undefined ? [] : [{ path: literal[2], typeOnly: false, late: true }];
  });
  return [...imports, ...exports, ...late].map(({ path, ...kind }) => ({
    from: file,
    to: path.startsWith('.') ? posix.normalize(posix.join(posix.dirname(file), path)) : path,
    ...kind,
  }));
}
