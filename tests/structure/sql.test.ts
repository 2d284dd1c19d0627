import { expect, test } from 'vitest';
import { places, projectFiles, read } from './lib/files.ts';

const statement =
  /\b(?:select\s+[\s\S]{1,200}?\bfrom\b|insert\s+into\b|create\s+(?:or\s+replace\s+)?(?:table|view|macro|type)\b|attach\s+')/i;

test('SQL lies in figures, stories, data/sql and the database layer only', () => {
  // Of questions, what is asked of the engine alone lies beside its answer: the data are not built with it.
  const allowed =
    /^src\/figures\/(?:[^/]+|questions\/answer)\/[^/]+\.sql$|^src\/stories\/[^/]+\/(?:facts|relations)\.sql$|^src\/database\/|^data\/sql\//;
  const stray = projectFiles(/\.sql$/).filter((file) => !allowed.test(file));
  expect(stray).toEqual([]);
});

test('no TypeScript of the other layers has SQL in a string', () => {
  const files = projectFiles(/^src\/(?!database\/).*\.tsx?$/).filter(
    (file) => !/\.test\./.test(file),
  );
  const found = files.flatMap((file) => {
    const strings = read(file).match(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g) ?? [];
    return strings.filter((string) => statement.test(string)).map((string) => `${file}: ${string}`);
  });
  expect(found).toEqual([]);
});

test('values are bound, never pasted into SQL', () => {
  const files = projectFiles(/^src\/.*\.sql$/);
  expect(files.flatMap((file) => places(file, read(file), /\$\{|\{\{/))).toEqual([]);
});

test('every comment says in a known form whether its amounts are our estimates', () => {
  const lines = projectFiles(/^data\/sql\/.*\.sql$/).flatMap((file) =>
    places(file, read(file), /Modelled: .*/),
  );
  expect(lines.length).toBeGreaterThan(20);
  expect(
    lines.filter((line) => !/Modelled: (?:always|when called with ''\w+'')$/.test(line)),
  ).toEqual([]);
});
