import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { createDatabase } from '../../database/atlas-database.ts';
import { noPrecomputedResults } from '../../database/precomputed-results.ts';
import type { Row } from '../../database/row.ts';
import type { Connector } from '../../database/connector.ts';
import { DatabaseProvider } from '../../database/DatabaseProvider.tsx';
import { createEngine } from '../../database/engine.ts';
import { perEconomy } from '../shared/economies-settings.ts';
import { useRows } from './use-rows.ts';

/** An engine that answers an economy's question when it is let go. */
function heldEngine() {
  const waiting = new Map<string, { give: (rows: Row[]) => void; fail: (error: Error) => void }>();
  const connector: Connector = {
    query: (_, [economy]) =>
      new Promise<Row[]>((give, fail) => waiting.set(String(economy), { give, fail })),
    close: () => Promise.resolve(),
  };
  const engine = createEngine(() => Promise.resolve(connector));
  const ends = async (economy: string) => {
    await expect.poll(() => waiting.has(economy)).toBe(true);
    const held = waiting.get(economy);
    waiting.delete(economy);
    return held;
  };
  return {
    database: createDatabase({ engine, built: noPrecomputedResults }),
    answer: async (economy: string) => (await ends(economy))?.give([{ of: economy }]),
    fail: async (economy: string) => (await ends(economy))?.fail(new Error('torn')),
  };
}

function Shown({ economies }: { economies: readonly string[] }) {
  const { rows, settings, error } = useRows<
    Record<string, readonly { of: string }[]>,
    readonly string[]
  >(perEconomy('test', 'SELECT $economy AS of', economies), economies);
  const names = rows === undefined ? 'nothing' : Object.keys(rows).join('+');
  return <p>{[names, 'for', settings.join('+'), error?.message].filter(Boolean).join(' ')}</p>;
}

async function show(database: ReturnType<typeof heldEngine>['database'], first: string[]) {
  const ui = (economies: readonly string[]) => (
    <DatabaseProvider database={database}>
      <Shown economies={economies} />
    </DatabaseProvider>
  );
  const screen = await render(ui(first));
  return {
    ask: (economies: string[]) => screen.rerender(ui(economies)),
    shown: screen.getByRole('paragraph'),
  };
}

test('gives rows once all questions are answered', async () => {
  const { database, answer } = heldEngine();
  const view = await show(database, ['NPL', 'MEX']);
  await answer('NPL');
  await expect.element(view.shown).toHaveTextContent(/^nothing for NPL\+MEX$/);
  await answer('MEX');
  await expect.element(view.shown).toHaveTextContent(/^NPL\+MEX for NPL\+MEX$/);
});

test('keeps the last rows together with their settings while new ones load', async () => {
  const { database, answer } = heldEngine();
  const view = await show(database, ['NPL']);
  await answer('NPL');
  await expect.element(view.shown).toHaveTextContent(/^NPL for NPL$/);
  await view.ask(['NPL', 'TON']);
  await expect.element(view.shown).toHaveTextContent(/^NPL for NPL$/);
  await answer('TON');
  await expect.element(view.shown).toHaveTextContent(/^NPL\+TON for NPL\+TON$/);
});

test('a failed question is told, and the last rows stay with their settings', async () => {
  const { database, answer, fail } = heldEngine();
  const view = await show(database, ['NPL']);
  await answer('NPL');
  await expect.element(view.shown).toHaveTextContent(/^NPL for NPL$/);
  await view.ask(['TON']);
  await fail('TON');
  await expect.element(view.shown).toHaveTextContent(/^NPL for NPL torn$/);
  await view.ask(['NPL']);
  await expect.element(view.shown).toHaveTextContent(/^NPL for NPL$/);
});
