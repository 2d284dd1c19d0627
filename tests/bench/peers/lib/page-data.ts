import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { places, root } from '../../../../data/build/paths.ts';
import { bind } from '../../../../src/database/bind.ts';
import { openInNode } from '../../../../src/database/engine/node-connector.ts';
import type { DataManifest } from '../../../../src/database/manifest.ts';
import { known } from '../../../../src/user-data/testing/known-rows.ts';
import { corridorRows } from '../../lib/corridor-rows.ts';

/** A line of the map: US$ of the newest published matrix. */
export interface FlowRow {
  sender: string;
  receiver: string;
  usd: number;
}

/** Remittances received, US$. */
export interface ValueRow {
  year: number;
  economy: string;
  value: number;
}

/** Puts what the pages draw into their folder: the database, flows, corridors, values by year, shapes. */
export async function writePageData(folder: string): Promise<void> {
  copyFileSync(join(places.output, 'latest/atlas.duckdb'), join(folder, 'atlas.duckdb'));
  const write = (name: string, content: unknown) =>
    writeFileSync(join(folder, name), JSON.stringify(content));
  const { rows, economies } = await corridorRows();
  const flows = rows
    .flatMap(({ sender, receiver, usd }): FlowRow[] =>
      usd !== null && usd > 0 ? [{ sender, receiver, usd }] : [],
    )
    .toSorted((a, b) => b.usd - a.usd);
  write('flows.json', flows);
  write('bars.json', flows.filter(({ receiver }) => receiver === 'NPL').slice(0, 10));
  write('corridors.json', { rows, economies });
  write('flows-500.json', flows.slice(0, 500));
  const lines = flows.slice(0, 500).map(({ sender, receiver, usd }) => {
    return `${sender},${receiver},${usd},${Math.log10(usd)}`;
  });
  writeFileSync(
    join(folder, 'flows-500.csv'),
    ['sender,receiver,usd,size', ...lines, ''].join('\n'),
  );
  const values = await receivedByYear();
  write('values.json', values);
  write(
    'values-2021.json',
    values.filter(({ year }) => year === 2021),
  );
  write('known.json', known);
  const manifest = JSON.parse(
    readFileSync(join(places.output, 'manifest.json'), 'utf8'),
  ) as DataManifest;
  for (const [name, file] of [
    ['geometry/world-110', 'world.json'],
    ['engine', 'engine.gz'],
  ] as const) {
    const { path } = manifest.files[name] ?? {};
    if (path === undefined) throw new Error(`The built data have no ${name}`);
    copyFileSync(join(places.output, path), join(folder, file));
  }
}

async function receivedByYear(): Promise<ValueRow[]> {
  const database = await openInNode(join(places.output, 'latest/atlas.duckdb'));
  try {
    const text = readFileSync(join(root, 'src/figures/world-map/measure-values.sql'), 'utf8');
    const { sql, values } = bind(text, { measure: 'received', series: 'headline' });
    const rows = (await database.query(sql, values)) as unknown as ValueRow[];
    return rows.map(({ year, economy, value }) => ({ year, economy, value }));
  } finally {
    await database.close();
  }
}
