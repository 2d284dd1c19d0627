import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import type { AtlasDatabase } from '../../database/atlas-database.ts';
import { DatabaseProvider } from '../../database/DatabaseProvider.tsx';
import type { UserSqlResult } from '../../database/user-sql/user-sql-result.ts';
import { useRun } from './use-run.ts';

const answered = async (): Promise<UserSqlResult> => ({
  columns: [],
  rows: [],
  truncated: false,
  ms: 1,
});

/** A console whose own tables come when they are let in, and what it asked the engine. */
async function openConsole(answer: () => Promise<UserSqlResult> = answered) {
  const asked: string[] = [];
  const database = {
    retry: () => undefined,
    ask: async (sql: string) => {
      asked.push(sql);
      return answer();
    },
  } as unknown as AtlasDatabase;
  let enter: () => void = () => undefined;
  const tables = new Promise<void>((resolve) => (enter = resolve));
  const ready = () => tables;
  const { result, act } = await renderHook(() => useRun(ready), {
    wrapper: ({ children }: { children: ReactNode }) => (
      <DatabaseProvider database={database}>{children}</DatabaseProvider>
    ),
  });
  return {
    asked,
    status: () => result.current.run.status,
    does: (run: (runner: typeof result.current) => void) => act(() => run(result.current)),
    letIn: () => act(() => enter()),
  };
}

test('a run is under way from the press on, and asks once the own tables stand', async () => {
  const one = await openConsole();
  await one.does(({ start }) => start('SELECT 1'));
  expect([one.status(), one.asked]).toEqual(['starting', []]);
  await one.letIn();
  await expect.poll(one.status).toBe('done');
  expect(one.asked).toEqual(['SELECT 1']);
});

test('a run that waits for own tables is stopped at once, and never asks', async () => {
  const one = await openConsole();
  await one.does(({ start }) => start('SELECT 1'));
  await one.does(({ cancel }) => cancel());
  await expect.poll(one.status).toBe('failed');
  await one.letIn();
  expect([one.status(), one.asked]).toEqual(['failed', []]);
});

test('a run whose engine does not answer is stopped at once', async () => {
  const one = await openConsole(() => new Promise(() => undefined));
  await one.does(({ start }) => start('SELECT 1'));
  await one.letIn();
  await expect.poll(() => one.asked).toEqual(['SELECT 1']);
  await one.does(({ cancel }) => cancel());
  await expect.poll(one.status).toBe('failed');
});
