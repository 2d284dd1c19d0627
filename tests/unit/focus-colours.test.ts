import { expect, test } from 'vitest';
import { bind } from '../../src/database/bind.ts';
import type { Query } from '../../src/database/query.ts';
import { newestMatrixYear } from '../../src/domain/editions/matrices.ts';
import { isFirm } from '../../src/domain/evidence.ts';
import { isWomenShare, measureIds, measures } from '../../src/domain/measure.ts';
import type { MessageValue } from '../../src/domain/message.ts';
import { readParameters } from '../../src/domain/parameters.ts';
import { economiesQuery } from '../../src/figures/economies/queries.ts';
import { corridorCard } from '../../src/figures/world-map/finding/card.ts';
import { mapModel, mapScale } from '../../src/figures/world-map/model.ts';
import { keptRows } from '../../src/figures/world-map/query/kept-rows.ts';
import {
  flowsQuery,
  flowYearsQuery,
  totalsQuery,
  valuesQuery,
} from '../../src/figures/world-map/query/queries.ts';
import { mapParameters, settingsOf } from '../../src/figures/world-map/settings/parameters.ts';
import { builtDatabase } from './lib/built-database.ts';

const database = builtDatabase();

const ask = async <R>(query: Query<R>): Promise<R[]> => {
  const { sql, values } = bind(query.sql, query.parameters);
  return (await database.query(sql, values)) as R[];
};

/** Every measure as it opens, and money of a year with a published matrix. */
const views = [
  ...measureIds.map((id) => [id, `measure=${id}`] as const),
  ['received', `measure=received&year=${newestMatrixYear}`] as const,
];

/** An amount that is said, be it "about". */
function bare(said: MessageValue | undefined): MessageValue | undefined {
  return said?.kind === 'message' ? said.value.values?.['amount'] : said;
}

test.each(views)(
  'by %s (%s), map, legend, list, card and sentence of every economy are of one quantity',
  { timeout: 120_000 },
  async (id, search) => {
    const measure = measures[id];
    const settings = settingsOf(readParameters(mapParameters(), search).values);
    const [economies, values, totals, flowYears, flows] = await Promise.all([
      ask(economiesQuery()),
      ask(valuesQuery(settings)),
      ask(totalsQuery(settings)),
      ask(flowYearsQuery(measure.flow)),
      ask(flowsQuery(settings)),
    ]);
    const rows = keptRows(settings, { economies, values, totals, flowYears, flows }, true);
    const scale = mapScale(measure, rows.values);
    let leaders = 0;
    for (const { economy: focus } of economies) {
      for (const direction of ['in', 'out'] as const) {
        const model = mapModel({ ...settings, focus, direction }, rows, scale);
        const { colours, partners, fills, finding } = model;
        const said = `${focus} ${direction}`;
        const listed = (partners?.rows ?? []).filter(({ value }) => value !== null);
        expect(colours.of?.id, said).toMatch(new RegExp(`\\.${direction}$`));
        expect(colours.cells.size, said).toBe(listed.length);
        const unlike = listed.filter(({ economy, value }) => {
          const cell = colours.cells.get(economy);
          return cell?.value !== value;
        });
        expect(unlike, said).toEqual([]);
        const miscoloured = economies.filter(
          ({ economy, placed }) =>
            placed &&
            economy !== focus &&
            (fills.get(economy)?.kind === 'nodata') === colours.cells.has(economy),
        );
        expect(miscoloured, said).toEqual([]);
        const first = listed.find(({ rank }) => rank !== null);
        if (first === undefined || isWomenShare(measure)) continue;
        leaders += 1;
        const cell = colours.cells.get(first.economy);
        const firm = [...colours.cells.values()].filter(({ status }) => isFirm(status));
        expect(cell?.value, said).toBe(Math.max(...firm.map(({ value }) => value)));
        const partner = finding.find(({ values: has }) => has && 'partner' in has)?.values?.[
          'partner'
        ];
        expect(JSON.stringify(partner), said).toContain(first.economy);
        if (measure.flow !== 'cost')
          expect(colours.scale.colour(cell?.value ?? 0), said).toBe(colours.scale.colours.at(-1));
        const ends =
          direction === 'in'
            ? ([first.economy, focus] as const)
            : ([focus, first.economy] as const);
        const card = corridorCard(
          measure,
          settings.series,
          settings.year,
          ends,
          rows.table,
          rows.flowYears,
        );
        expect(bare(card.figure?.values?.['amount']), said).toMatchObject({ value: cell?.value });
      }
    }
    if (!isWomenShare(measure)) expect(leaders).toBeGreaterThan(60);
  },
);
