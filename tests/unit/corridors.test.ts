import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bind } from '../../src/database/bind.ts';
import { cellsOf, type Cell } from '../../src/figures/corridor-amount/cell.ts';
import type { FlowRow, MatrixRow } from '../../src/figures/corridor-amount/rows.ts';
import { stockModel, type StockRow } from '../../src/figures/corridor-migrants/model.ts';
import { builtDatabase } from './lib/built-database.ts';

const database = builtDatabase();

/** The rows of a figure's question about an economy, bound as the page binds it. */
async function ask<Row>(file: string, economy: string): Promise<Row[]> {
  const text = await readFile(join('src', 'figures', file), 'utf8');
  const { sql, values } = bind(text, { economy });
  return (await database.query(sql, values)) as unknown as Row[];
}

async function cells(sender: string, receiver: string): Promise<Cell[]> {
  return cellsOf(
    receiver,
    await ask<FlowRow>('corridor-amount/flows.sql', sender),
    await ask<MatrixRow>('corridor-amount/matrices.sql', sender),
    await ask<MatrixRow>('corridor-amount/matrices.sql', receiver),
    'nominal',
  );
}

async function newestStock(sender: string, receiver: string) {
  const hosted = await ask<StockRow>('corridor-migrants/query.sql', sender);
  return stockModel({ sender, receiver, stock: '2024' }, { hosted }).years.at(-1);
}

const states: Readonly<Record<string, string>> = { set_to_zero: 'zero' };

test('a cell says what its matrix says, whatever the pair', async () => {
  const senders = ['USA', 'IND', 'LBN', 'TON', 'FRA'];
  const receivers = ['MEX', 'PAK', 'ISR', 'TUV', 'DZA', 'PRK'];
  for (const sender of senders)
    for (const receiver of receivers) {
      const published = (await cells(sender, receiver)).filter((cell) => cell.state !== 'modelled');
      const rows = await database.query(
        'SELECT year, state FROM matrix_cell_state WHERE sender = $1 AND receiver = $2 ORDER BY year',
        [sender, receiver],
      );
      const said = published
        .filter((cell) => cell.state !== 'outside')
        .map((cell) => [cell.year, states[cell.state] ?? cell.state]);
      expect(said, `${sender} to ${receiver}`).toEqual(
        rows.map((row) => [row['year'], row['state']]),
      );
    }
});

test('money to Mexico, Bangladeshis in Saudi Arabia, nothing set between India and Pakistan', async () => {
  const toMexico = (await cells('USA', 'MEX')).find((cell) => cell.year === 2021);
  expect(Math.round((toMexico?.usd ?? 0) / 1e6)).toBe(52_595);
  expect((await newestStock('USA', 'MEX'))?.persons).toBe(11_279_561);
  expect((await newestStock('SAU', 'BGD'))?.women).toBeCloseTo(7.9, 1);
  const toPakistan = await cells('IND', 'PAK');
  expect(toPakistan.find((cell) => cell.year === 2021)?.state).toBe('set_to_zero');
  expect(toPakistan.some((cell) => cell.state === 'modelled')).toBe(false);
});

test('years are modelled where no matrix is, within their range', async () => {
  const all = await cells('USA', 'MEX');
  const modelled = all.filter((cell) => cell.state === 'modelled');
  expect(modelled.map((cell) => cell.year)).toEqual([2019, 2020, 2022, 2023, 2024]);
  for (const { usd, low, high } of modelled) {
    expect(usd).toBeGreaterThanOrEqual(low ?? 0);
    expect(usd).toBeLessThanOrEqual(high ?? 0);
  }
});
