import type { AtlasDatabase } from '../../database/atlas-database.ts';
import { readParameters } from '../../domain/parameters.ts';
import { mapParameters, settingsOf } from '../../figures/world-map/settings/parameters.ts';
import { topFlowsQuery, valuesQuery } from '../../figures/world-map/query/queries.ts';

export const exampleKinds = ['corridors', 'economies'] as const;
export type ExampleKind = (typeof exampleKinds)[number];

const corridors = 60;
const firstYear = 2015;

/** Names of the columns, in the user's language. */
export type ExampleHeadings = Readonly<
  Record<'sender' | 'receiver' | 'economy' | 'year' | 'amount', string>
>;

/**
 * A small table of published figures, as a user may have one: the largest corridors by name, or
 * what economies received by code.
 *
 * @throws when the figures cannot be had
 */
export async function makeExample(
  kind: ExampleKind,
  database: AtlasDatabase,
  economyName: (code: string) => string,
  headings: ExampleHeadings,
): Promise<Blob> {
  const settings = settingsOf(readParameters(mapParameters(), '').values);
  const lines: (string | number)[][] = [];
  if (kind === 'corridors') {
    const { rows } = await database.run(topFlowsQuery(settings));
    lines.push([headings.sender, headings.receiver, headings.year, headings.amount]);
    for (const { sender, receiver, value } of rows.slice(0, corridors))
      lines.push([economyName(sender), economyName(receiver), settings.year, millions(value)]);
  } else {
    const { rows } = await database.run(valuesQuery(settings));
    lines.push([headings.economy, headings.year, headings.amount]);
    for (const { economy, year, value } of rows)
      if (year >= firstYear) lines.push([economy, year, millions(value)]);
  }
  const text = lines.map((cells) => cells.map(cell).join(',')).join('\r\n');
  return new Blob(['\uFEFF', text, '\r\n'], { type: 'text/csv;charset=utf-8' });
}

function millions(value: number | null): string {
  return value === null ? '' : String(Number((value / 1e6).toPrecision(6)));
}

function cell(value: string | number): string {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
