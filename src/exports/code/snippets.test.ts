import fc from 'fast-check';
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { pythonText, rText, snippet, snippetLanguages } from './snippets.ts';

const of = {
  database: 'https://atlas.example/data/latest/atlas.duckdb',
  statements: [
    {
      sql: "FROM remittance_flow WHERE receiver = $economy AND name <> 'it''s \\ \"\"\" $x'",
      parameters: { economy: "M'X" },
    },
  ],
  about: ['A title\nwith a line', 'https://atlas.example/'],
};
const python = spawnSync('python3', ['--version']).status === 0;

test.each(snippetLanguages)('%s', (language) => {
  expect(snippet(language, of)).toMatchSnapshot();
});

test.skipIf(!python)('Python reads its code, and each text as it was', () => {
  const code = snippet('python', of);
  expect(
    spawnSync('python3', ['-c', 'import ast, sys; ast.parse(sys.stdin.read())'], { input: code })
      .status,
  ).toBe(0);
  const awkward = fc.string({
    unit: fc.constantFrom('"', '""', '\\', '\n', "'", 'a', '\r', '\t', 'é', '#', '{', '$', 'n'),
    maxLength: 12,
  });
  const texts = fc.sample(awkward, { numRuns: 400, seed: 11 });
  const program = `import json, sys\nprint(json.dumps([\n${texts.map((text) => `${pythonText(text)},`).join('\n')}\n]))\n`;
  const { stdout } = spawnSync('python3', ['-'], { input: program, encoding: 'utf8' });
  expect(JSON.parse(stdout)).toEqual(texts);
});

test('a raw text of R ends where it should', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(')', '-', '"', 'r', '(', '\\', 'a') }),
      (text) => {
        const raw = rText(text);
        const [, dashes = '', rest = ''] = /^r"(-*)\(([\s\S]*)$/.exec(raw) ?? [];
        const end = rest.indexOf(`)${dashes}"`);
        expect(rest.slice(0, end)).toBe(text);
        expect(end + dashes.length + 2).toBe(rest.length);
      },
    ),
  );
});
