import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { KnownEconomy, Spelling } from '../infer/economy-index.ts';

const table = (name: string) =>
  parse<Record<string, string>>(readFileSync(`data/tables/${name}.csv`, 'utf8'), { columns: true });

/** The economies and spellings of the tables, as the page asks for them. */
export const known: { economies: KnownEconomy[]; spellings: Spelling[] } = {
  economies: table('economy').map(({ economy, iso2, name }) => ({
    economy: economy!,
    iso2: iso2 || null,
    name: name!,
  })),
  spellings: table('economy_code')
    .filter(({ source }) => source !== 'natural-earth')
    .map(({ code, name, economy, note }) => ({
      code: code || null,
      name: name || null,
      economy: economy || null,
      counted: note!.startsWith('Counted in '),
    })),
};
