import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureBuilt } from '../../data/build/ensure-built.ts';
import { places, root } from '../../data/build/paths.ts';
import { openInNode } from '../../src/database/engine/node-connector.ts';

/** A candidate of the contest; percent of the dollars that it puts in another corridor. */
export interface Candidate {
  method: string;
  beta: number;
  edition: string;
  used: boolean;
  /** Null where it did not stand. */
  one_year: number | null;
  three_years: number | null;
  by_banks: number | null;
}

/** Of the forecasts of held-out years, how many lay in their interval; of all sizes if `size` is null. */
export interface Coverage {
  of: 'corridor' | 'sender' | 'group';
  size: number | null;
  forecasts: number;
  within: number;
  within_pct: number;
}

/** How well the estimate does, as the page of methods has it. */
export interface EstimateResults {
  contest: readonly Candidate[];
  coverage: readonly Coverage[];
}

/** Asks the built database what its figures of the contest and of the coverage ask. */
export async function estimateResults(): Promise<EstimateResults> {
  await ensureBuilt(places, () => undefined);
  const database = await openInNode(join(places.output, 'latest', 'atlas.duckdb'));
  const ask = async <Row>(figure: string) => {
    const sql = await readFile(join(root, 'src/figures', figure, 'query.sql'), 'utf8');
    return (await database.query(sql, [])) as unknown as Row[];
  };
  try {
    return {
      contest: await ask<Candidate>('estimate-contest'),
      coverage: await ask<Coverage>('estimate-coverage'),
    };
  } finally {
    await database.close();
  }
}
