import { expect, test } from 'vitest';
import { siteChunks } from '../../src/build/chunks/site-chunks.ts';
import { classesIn, classesUsed } from './lib/class-names.ts';
import { projectFiles, read } from './lib/files.ts';
import { importsOf } from './lib/imports.ts';

const modules = projectFiles(/^src\/(?!embed\/|build\/).*\.tsx?$/).filter(
  (file) => !/\.test\./.test(file),
);
const imports = new Map(modules.map((file) => [file, importsOf(file, read(file))]));
const isSheet = (file: string) => file.endsWith('.css');

/** Style sheets by the classes that they name. */
const sheetsOf = new Map<string, string[]>();
for (const sheet of projectFiles(/^src\/(?!embed\/).*\.css$/))
  for (const name of classesIn(read(sheet)))
    sheetsOf.set(name, [...(sheetsOf.get(name) ?? []), sheet]);

/** All that comes with a module when it is loaded. */
function loadedWith(start: string): string[] {
  const found = new Set([start]);
  for (const file of found)
    for (const { to, typeOnly, late } of imports.get(file) ?? [])
      if (!typeOnly && !late) found.add(to);
  return [...found];
}

// What every page loads lies in the files of script that all share.
const shared = siteChunks.flatMap(({ folders = [] }) => folders);
const always = new Set(loadedWith('src/app/open-app.tsx').filter(isSheet));
const isAlways = (sheet: string) =>
  always.has(sheet) || shared.includes(sheet.slice(0, sheet.lastIndexOf('/')));

/** Classes of what a module draws whose style comes neither with it nor with every page. */
function bareClasses(start: string): string[] {
  const files = loadedWith(start);
  const sheets = new Set(files.filter(isSheet));
  return files
    .filter((file) => imports.has(file))
    .flatMap((file) =>
      [...new Set(classesUsed(read(file)))]
        .filter((name) => {
          const of = sheetsOf.get(name) ?? [];
          return of.length > 0 && !of.some((sheet) => sheets.has(sheet) || isAlways(sheet));
        })
        .map((name) => `${start}: .${name} of ${file}`),
    );
}

test('what is loaded late brings the style of all that it draws', () => {
  const late = [...imports.values()].flatMap((list) =>
    list.filter((one) => one.late && one.to.startsWith('src/')).map(({ to }) => to),
  );
  const starts = [...new Set(late)];
  expect(starts.length).toBeGreaterThan(20);
  expect(starts.flatMap(bareClasses)).toEqual([]);
});
