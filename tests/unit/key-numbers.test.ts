import { expect, test } from 'vitest';
import type { Message, MessageValue } from '../../src/domain/message.ts';
import { moneySeries } from '../../src/domain/money-series.ts';
import type { FactRow } from '../../src/figures/economy-summary/fact-row.ts';
import { summarySentences } from '../../src/figures/economy-summary/model.ts';
import { summaryQuery } from '../../src/figures/economy-summary/queries.ts';
import { keyFacts, type KeyFact } from '../../src/pages/factsheet/key-facts.ts';
import { askBuiltOnce } from './lib/ask.ts';
import { builtDatabase } from './lib/built-database.ts';

const database = builtDatabase();

/** The sentence that tells what stands in big letters, and the name of its value. */
const tells: Readonly<Record<KeyFact['of'], readonly [which: RegExp, value: string]>> = {
  received: [/:received$/, 'amount'],
  received_gdp: [/:gdp\.(?:same|other)$/, 'share'],
  cost: [/:cost_(?:to|from)(?:_one)?$/, 'share'],
  women: [/:women\.(?:abroad|hosted)$/, 'share'],
};

const number = (value: MessageValue | undefined) =>
  value && 'value' in value && typeof value.value === 'number' ? value.value : null;

function toldBy(said: readonly Message[], of: KeyFact['of']): number | null {
  const [which, value] = tells[of];
  const message = said.find(({ id }) => which.test(id));
  return message ? number(message.values?.[value]) : null;
}

test('what stands on a sheet in big letters is what its sentences tell, of every economy', async () => {
  const ask = await askBuiltOnce(database);
  const economies = await database.query('SELECT economy::VARCHAR AS economy FROM economy', []);
  const apart: string[] = [];
  const compared = { received: 0, received_gdp: 0, cost: 0, women: 0 };
  for (const { economy } of economies) {
    const code = String(economy);
    const rows = (await ask(summaryQuery(code))) as FactRow[];
    for (const series of moneySeries) {
      const said = summarySentences(code, rows, 'nominal', series).map(({ message }) => message);
      for (const { of, fact } of keyFacts(code, rows, series)) {
        const told = toldBy(said, of);
        if (told !== null) compared[of] += 1;
        if ((fact?.value ?? null) !== told)
          apart.push(`${code} ${series} ${of}: ${fact?.value}, sentence ${told}`);
      }
    }
  }
  expect(apart).toEqual([]);
  for (const count of Object.values(compared)) expect(count).toBeGreaterThan(150);
});
