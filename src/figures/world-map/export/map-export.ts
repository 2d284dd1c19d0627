import { citationsOf } from '../../../domain/editions/citation.ts';
import type { i18n } from 'i18next';
import type { AtlasDatabase } from '../../../database/atlas-database.ts';
import type { Exportable } from '../../../exports/export-source.ts';
import type { EconomyName } from '../../../language/index.ts';
import type { Message } from '../../../domain/message.ts';
import { loadColumns } from '../../columns/load-columns.ts';
import { answerTables, statementsOf, type ExportQuery } from '../../export/figure-export.ts';
import type { MapModel, MapRows } from '../model.ts';
import { unitIn } from '../../shared/dollars.ts';
import { year } from '../../shared/phrases.ts';
import { mapKind } from '../map-kind.ts';
import { message } from '../message.ts';
import { measureNotes } from '../notes.ts';
import { flowsQuery, topFlowsQuery, valuesQuery } from '../query/queries.ts';
import type { Settings } from '../settings/settings.ts';
import { isInRealDollars } from '../query/real-rows.ts';
import { flowUses, priceUses, valueUses } from '../sources.ts';

/**
 * What is taken away of the map as it is shown: the year's value of every economy, and the flows
 * that are drawn, by their ranks.
 */
export function mapExport(
  { model, rows }: { model: MapModel; rows: MapRows },
  shown: {
    database: AtlasDatabase;
    say: (message: Message) => string;
    economyName: EconomyName;
    words: i18n;
    address: string;
  },
): Exportable {
  const { measure, settings } = model;
  const { database, say, economyName, words, address } = shown;
  const { dollars } = settings;
  const deflator = isInRealDollars(settings) ? (rows.deflators?.(settings.year) ?? null) : null;
  const real = (columns: readonly string[]) =>
    deflator === null ? {} : { real: { deflator, columns } };
  const flows = drawnFlows(model, rows);
  const exports: ExportQuery[] = [
    {
      query: valuesQuery(settings),
      only: { year: settings.year },
      described: {
        value: {
          label: say({ id: `domain:measure.${measure.id}` }),
          unit: say({ id: `domain:unit.${measure.unit}` }),
        },
      },
      ...(measure.unit === 'usd' ? real(['value', 'other']) : {}),
    },
    ...flows.map((one) => ({ ...one, ...real(['value']) })),
  ];
  const citations = citationsOf([
    ...valueUses(measure, settings.series, settings.year),
    ...(flows.length > 0 ? flowUses(measure.flow, settings.series, settings.year) : []),
    ...priceUses(measure, dollars),
  ]);
  return {
    name: `remittance-atlas-map-${measure.id}-${settings.year}`,
    title: say(model.title),
    description: [
      ...model.finding,
      message('subtitle', {
        measure: { kind: 'message', value: { id: `domain:measure.${measure.id}` } },
        unit: { kind: 'message', value: unitIn(measure.unit, dollars) },
        year: year(settings.year),
      }),
    ].map(say),
    tables: async () =>
      answerTables(database, exports, { economyName, ...(await loadColumns(words)) }),
    citations,
    // The colours are published, and stand in a table of their own.
    kind: mapKind(model) === 'published' ? 'published' : 'mixed',
    permalink: lasting(address, settings),
    statements: statementsOf(exports),
    notes: [
      ...model.totals,
      ...measureNotes(measure, settings.year, dollars),
      message('note.boundaries'),
    ].map(say),
  };
}

/** The address with what it leaves to the newest figures written out. */
function lasting(address: string, { measure, series, year: of }: Settings): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries({ measure, series, year: String(of) }))
    url.searchParams.set(name, value);
  return url.href;
}

/** The flows drawn, from the answer that is at hand: all of the year, or its largest. */
function drawnFlows({ selection, settings }: MapModel, { table }: MapRows): ExportQuery[] {
  if (!selection || !table) return [];
  const ranks = [...selection.strong, ...selection.faint].map((flow) => table.rank[flow] ?? 0);
  if (ranks.length === 0) return [];
  const query = table.complete ? flowsQuery(settings) : topFlowsQuery(settings);
  const all = ranks.length === table.length;
  return [{ query, ...(all ? {} : { only: { rank: ranks.toSorted((a, b) => a - b) } }) }];
}
