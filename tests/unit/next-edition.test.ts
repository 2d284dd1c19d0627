import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createElement } from 'react';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { BuildDatabase } from '../../data/build/build-database.ts';
import { makeDatabase } from '../../data/build/make-database.ts';
import { places } from '../../data/build/paths.ts';
import { keepViews } from '../../data/build/keep-views.ts';
import { connectorPool } from '../../data/build/pool.ts';
import { builtWorld, buildingTakes } from '../../data/build/testing/built-world.ts';
import { editionsFile } from '../../data/import/editions-file.ts';
import { readTables, writeTables } from '../../data/import/lib/table-files.ts';
import { bind } from '../../src/database/bind.ts';
import type { Row } from '../../data/import/lib/row.ts';
import type { Connector } from '../../src/database/connector.ts';
import { readParameters } from '../../src/domain/parameters.ts';
import { withNextEditions } from './lib/next-editions.ts';

/** Figures that show an older release, or one beside the newest, and of which source. */
const besides: Readonly<Record<string, readonly string[]>> = {
  // What a release changed of those before it, which it names.
  'edition-changes': ['wb-wdi', 'knomad-flows'],
  // The estimate joins the newest revision with the one before; its contest tries the oldest, too.
  'corridor-amount': ['undesa-ims'],
  'corridor-split': ['undesa-ims'],
  'estimate-contest': ['undesa-ims'],
  'estimate-coverage': ['undesa-ims'],
  'estimate-setting': ['undesa-ims'],
  'kept-at-goal': ['undesa-ims'],
  'less-from-senders': ['undesa-ims'],
  'newest-partners': ['undesa-ims'],
  'paid-recorded': ['undesa-ims'],
  'scenario-change': ['undesa-ims'],
  'scenario-corridors': ['undesa-ims'],
  'scenario-ranked': ['undesa-ims'],
  'scenario-tested': ['undesa-ims'],
  'women-send': ['undesa-ims'],
  // The revision that there was in the year of the matrix.
  'model-against-published': ['undesa-ims'],
};

/** Figures that have every revision at hand, to be chosen from; they open on the newest. */
const choices = new Set([
  'corridor-migrants',
  'estimate-contest',
  'migrants-by-sex',
  'women-share-over-time',
]);

/** Figures that tell of months by name: "June 2025" is what they show there, and no release. */
const monthly = new Set(['months', 'corridor-in-year', 'running-year']);

interface Release {
  source: string;
  product: string;
  edition: string;
  label: string;
}

const folder = mkdtempSync(join(tmpdir(), 'next-edition-'));
let database: BuildDatabase;
let connector: Connector;
let shapes: unknown;
/** Releases that were there before, and the made ones. */
let old: Release[];
let made: Release[];

beforeAll(async () => {
  shapes = await builtWorld();
  const before = readTables(places.tables);
  const after = withNextEditions(before);
  writeTables(folder, after);
  database = await makeDatabase({ tables: folder, sql: places.sql }, undefined);
  await keepViews(database);
  connector = await connectorPool(database);
  const products = new Map(after.source.map((row) => [row['id'], String(row['product'])]));
  const release = (row: Row): Release => ({
    source: String(row['source']),
    product: products.get(String(row['source'])) ?? '',
    edition: String(row['edition']),
    label: String(row['label']),
  });
  old = before.source_edition.map((row) => release(row));
  const known = new Set(old.map(nameOf));
  made = after.source_edition.map((row) => release(row)).filter((one) => !known.has(nameOf(one)));
  vi.resetModules();
  vi.doMock('../../data/editions.json', () => ({ default: editionsFile(after) }));
}, buildingTakes);

afterAll(async () => {
  vi.doUnmock('../../data/editions.json');
  await connector.close();
  database.close();
  rmSync(folder, { recursive: true });
});

const nameOf = ({ source, edition }: Release) => `${source} ${edition}`;

/** Figures with what they say, loaded when the made editions are known. */
async function figures() {
  const [{ registry }, { citationsOf }, language, { draw }] = await Promise.all([
    import('../../src/figures/figure/registry.ts'),
    import('../../src/domain/editions/citation.ts'),
    import('../../src/language/index.ts'),
    import('../../src/figures/testing/draw.tsx'),
  ]);
  const { t } = await language.createFullLanguage('en');
  const economyName = language.createEconomyName(t, 'en', []);
  const say = language.createSay(t, language.formatOf(t, 'en'), economyName);
  return Promise.all(
    registry.map(async ({ id, load, example }) => {
      const figure = await load(() => Promise.resolve(shapes));
      const settings = readParameters(figure.parameters, example).values;
      const rows = await Promise.all(
        Object.entries(figure.queries(settings)).map(async ([name, { sql, parameters }]) => {
          const bound = bind(sql, parameters);
          return [name, await connector.query(bound.sql, bound.values)] as const;
        }),
      );
      const model = figure.model(settings, Object.fromEntries(rows));
      expect(figure.empty(model), `${id} has nothing to show`).toBeNull();
      const said = [
        figure.title(settings),
        figure.subtitle(model),
        ...figure.finding(model),
        ...figure.notes(model),
      ].map(say);
      const picture = await draw(createElement(figure.View, { model, width: 720 }));
      return {
        id,
        cited: citationsOf(figure.sources(settings)),
        rows: rows.flatMap(([, some]) => some),
        text: [...said, picture].join('\n'),
      };
    }),
  );
}

let shown: Awaited<ReturnType<typeof figures>>;

describe('a made next edition of every publisher', () => {
  beforeAll(async () => {
    shown = await figures();
  }, buildingTakes);

  test('is one of every source that a figure uses', () => {
    const brought = new Set(made.map(({ product }) => product));
    const used = new Set(
      shown.flatMap(({ cited }) => cited.map(({ source }) => productOf(source))),
    );
    expect(shown.length).toBeGreaterThan(25);
    expect([...used].filter((product) => !brought.has(product))).toEqual([]);
  });

  test('is what every figure cites, and no older one', () => {
    const wrong = shown.flatMap(({ id, cited }) =>
      cited
        .filter(({ source }) => !(besides[id] ?? []).includes(productOf(source)))
        .filter(
          ({ source, edition }) =>
            !edition
              .split(/ \/ | – /)
              .every((label) => made.some((one) => one.source === source && one.label === label)),
        )
        .map(({ source, edition }) => `${id}: ${source}, ${edition}`),
    );
    expect(wrong).toEqual([]);
  });

  test('leaves the older one cited where a figure shows it', () => {
    for (const [id, products] of Object.entries(besides)) {
      const cited = shown.find((one) => one.id === id)?.cited ?? [];
      for (const product of products) {
        const sources = cited
          .map(({ source }) => source)
          .filter((one) => productOf(one) === product);
        expect(old.filter(({ source }) => sources.includes(source)).length, id).toBeGreaterThan(0);
      }
    }
  });

  test('is where the rows of every figure are from', () => {
    const wrong = shown.flatMap(({ id, rows }) => {
      const editions = new Set(rows.flatMap(({ edition }) => (edition ? [String(edition)] : [])));
      const older = [...editions].filter((edition) => !made.some((one) => one.edition === edition));
      const allowed = choices.has(id) && older.length < editions.size;
      return allowed ? [] : older.map((edition) => `${id}: ${edition}`);
    });
    expect(wrong).toEqual([]);
  });

  test('is what every figure says, and no older one by name', () => {
    // Other labels may be the year or the quarter of a figure.
    const named = [...new Set(old.map(({ label }) => label))].filter((label) =>
      /^(?:to \d{4}-\d{2}|\p{Lu}\p{Ll}+ \d{4})$/u.test(label),
    );
    expect(named.length).toBeGreaterThan(10);
    const others = shown.filter(({ id }) => id !== 'edition-changes');
    const wrong = others.flatMap(({ id, text }) =>
      named
        .filter((label) => text.includes(label) && !(monthly.has(id) && /^\p{Lu}/u.test(label)))
        .map((label) => `${id}: ${label}`),
    );
    expect(wrong).toEqual([]);
  });
});

function productOf(source: string): string {
  return [...made, ...old].find((one) => one.source === source)?.product ?? source;
}
