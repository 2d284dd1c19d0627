import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { places, root } from '../../../data/build/paths.ts';
import { bind } from '../../../src/database/bind.ts';
import { openInNode } from '../../../src/database/engine/node-connector.ts';
import type { CorridorRow } from '../../../src/figures/corridor-table/rows.ts';
import type { PlacedEconomy } from '../../../src/domain/placed-economy.ts';

/** The corridors of the newest matrix, and the economies, from the built database. */
export async function corridorRows(): Promise<{
  rows: CorridorRow[];
  economies: PlacedEconomy[];
}> {
  const database = await openInNode(join(places.output, 'latest', 'atlas.duckdb'));
  const ask = async <Row>(file: string, parameters: Record<string, string | number>) => {
    const text = await readFile(join(root, 'src/figures', file), 'utf8');
    const { sql, values } = bind(text, parameters);
    return (await database.query(sql, values)) as unknown as Row[];
  };
  try {
    return {
      rows: await ask<CorridorRow>('corridor-table/query.sql', {
        kind: 'published',
        year: 2021,
        since: 2018,
        stock: 2024,
      }),
      economies: await ask<PlacedEconomy>('economies/economies.sql', {}),
    };
  } finally {
    await database.close();
  }
}
