import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '../../language/languages.ts';
import { readGood } from '../testing/read.ts';

interface OwnWords {
  role: Record<'sender' | 'receiver' | 'economy' | 'year', string>;
  example: { amount: string };
  unit: { usd_million: string };
}

test.each(languages)('the page’s own examples leave nothing to ask in %s', async (language) => {
  const { role, example, unit } = JSON.parse(
    readFileSync(`src/language/${language}/words/own.json`, 'utf8'),
  ) as OwnWords;
  const amount = `${example.amount} (${unit.usd_million})`;
  const corridors = await readGood(
    `${role.sender},${role.receiver},${role.year},${amount}\r\nUSA,MEX,2021,52595\r\nQAT,NPL,2021,1098\r\n`,
  );
  expect(corridors.summary.questions).toEqual([]);
  expect(corridors.table.columns.map((column) => column.role)).toEqual([
    'sender',
    'receiver',
    'year',
    'number',
  ]);
  const economies = await readGood(
    `${role.economy},${role.year},${amount}\r\nMEX,2021,5\r\nNPL,2021,1\r\n`,
  );
  expect(economies.summary.questions).toEqual([]);
});
