import { expect, test } from 'vitest';
import { furtherWords } from '../../src/build/words/language-words.ts';
import { projectFiles, read } from './lib/files.ts';
import { importsOf } from './lib/imports.ts';
import { namespaces } from './lib/words.ts';

/** Pages that bring what is usual alone, and what stands around every page. */
const entries = [
  'src/main.ts',
  'src/app/App.tsx',
  'src/app/open-app.tsx',
  'src/pages/explore/ExplorePage.tsx',
  'src/pages/country/CountryPage.tsx',
  'src/pages/corridor/CorridorPage.tsx',
  'src/pages/factsheet/FactsheetPage.tsx',
  'src/pages/not-found/NotFoundPage.tsx',
];
/** What brings further words itself. */
const bringing = [
  'src/app/routes.tsx',
  'src/pages/explore/own-map/OwnMap.tsx',
  'src/pages/explore/search/AtlasCombobox.tsx',
];

const files = new Set(projectFiles(/^src\/.*\.tsx?$/));

function reached(): string[] {
  const seen = new Set<string>();
  const next = [...entries];
  for (let file = next.pop(); file !== undefined; file = next.pop()) {
    if (seen.has(file) || bringing.includes(file) || !files.has(file)) continue;
    seen.add(file);
    for (const { to, typeOnly } of importsOf(file, read(file))) if (!typeOnly) next.push(to);
  }
  return [...seen].toSorted();
}

test('every namespace that comes later is one', () => {
  expect(furtherWords.filter((one) => !namespaces().includes(one))).toEqual([]);
  expect(furtherWords).toEqual([...new Set(furtherWords)]);
});

test('the map, countries and corridors say nothing of what comes with other pages', () => {
  const near = reached();
  expect(near.length).toBeGreaterThan(500);
  const further = furtherWords.join('|');
  const said = new RegExp(
    `['"\`](?:${further}):|(?:useTranslation|usePhrases)\\([^)]*'(?:${further})'`,
    'g',
  );
  const spoken = near.flatMap((file) => {
    const [, figure = ''] = /^src\/figures\/([^/]+)\/(?:index|View)\.tsx?$/.exec(file) ?? [];
    const drawn = furtherWords.includes(figure) ? [`${file}: the figure`] : [];
    return [...drawn, ...[...read(file).matchAll(said)].map(([text]) => `${file}: ${text}`)];
  });
  expect(spoken).toEqual([]);
});
