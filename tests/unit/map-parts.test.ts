import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { places } from '../../data/build/paths.ts';
import { decodeAnswer } from '../../src/database/answer-file.ts';
import { answerKey } from '../../src/database/answer-key.ts';
import { bind } from '../../src/database/bind.ts';
import type { Row } from '../../src/database/row.ts';
import type { DataManifest } from '../../src/database/manifest.ts';
import type { Query } from '../../src/database/query.ts';
import { readParameters } from '../../src/domain/parameters.ts';
import { keptRows } from '../../src/figures/world-map/query/kept-rows.ts';
import { mapModel, mapScale } from '../../src/figures/world-map/model.ts';
import { mapParameters, settingsOf } from '../../src/figures/world-map/settings/parameters.ts';
import {
  flowsQuery,
  flowYearsQuery,
  focusFlowsQuery,
  totalsQuery,
  valuesQuery,
  yearValuesQuery,
} from '../../src/figures/world-map/query/queries.ts';
import { economiesQuery } from '../../src/figures/economies/queries.ts';
import { measures } from '../../src/domain/measure.ts';
import { builtDatabase } from './lib/built-database.ts';

const database = builtDatabase();
let manifest: DataManifest;

beforeAll(async () => {
  manifest = JSON.parse(
    await readFile(join(places.output, 'manifest.json'), 'utf8'),
  ) as DataManifest;
});

const ask = async <R>(query: Query<R>): Promise<R[]> => {
  const { sql, values } = bind(query.sql, query.parameters);
  return (await database.query(sql, values)) as R[];
};

async function shared(query: Query<unknown>): Promise<Row[]> {
  const path = join(places.output, manifest.bundles ?? '', `${query.resultPack ?? ''}.json`);
  const answers = JSON.parse(await readFile(path, 'utf8')) as Record<string, string>;
  return decodeAnswer(answers[answerKey(query)] ?? '');
}

const views = [
  'measure=received&focus=MEX',
  'measure=paid&focus=USA',
  'measure=hosted&focus=SAU&direction=both',
  'measure=hosted_women&focus=TON',
  'measure=cost_to&focus=PHL',
  'measure=refugees_hosted&focus=TUR',
  'measure=received&focus=IND&with=PAK',
];

test.each(views)('of ?%s, what is built apart is what the database answers', async (search) => {
  const settings = settingsOf(readParameters(mapParameters(), search).values);
  for (const query of [yearValuesQuery(settings), focusFlowsQuery(settings, settings.focus ?? '')])
    expect(await shared(query)).toEqual(await ask<unknown>(query));
});

test.each(views)('?%s looks the same from one economy’s flows as from all', async (search) => {
  const settings = settingsOf(readParameters(mapParameters(), search).values);
  const measure = measures[settings.measure];
  const [economies, all, year, totals, flowYears, flows, own] = await Promise.all([
    ask(economiesQuery()),
    ask(valuesQuery(settings)),
    ask(yearValuesQuery(settings)),
    ask(totalsQuery(settings)),
    ask(flowYearsQuery(measure.flow)),
    ask(flowsQuery(settings)),
    ask(focusFlowsQuery(settings, settings.focus ?? '')),
  ]);
  const whole = keptRows(settings, { economies, values: all, totals, flowYears, flows }, true);
  const part = keptRows(settings, { economies, values: year, totals, flowYears, flows: own }, true);
  const scale = mapScale(measure, whole.values);
  const [expected, found] = [mapModel(settings, whole, scale), mapModel(settings, part, scale)];
  expect(found.finding).toEqual(expected.finding);
  expect(found.flows).toEqual(expected.flows);
  expect(found.fills).toEqual(expected.fills);
  expect(found.partners?.rows).toEqual(expected.partners?.rows);
});
