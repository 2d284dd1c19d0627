import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { requestHandler as answers } from './request-handler.ts';
import { foundOut } from '../parse/read-settings.ts';
import { workerClient } from './worker-client.ts';
import type { Reply, Request } from './protocol.ts';
import { index, known } from '../testing/known.ts';

/** A worker in this thread, which understands nothing before `go` is called. */
class HeldWorker {
  static made: HeldWorker[] = [];
  ended = false;
  asked: Request[] = [];
  private hear: (event: { data: Reply }) => void = () => undefined;
  private turn = Promise.resolve();
  /** Lets it understand what it has been asked to, and all that it is asked from now on. */
  go: () => void = () => undefined;
  private readonly gate = new Promise<void>((resolve) => {
    this.go = resolve;
  });
  private answer = answers((data) => {
    if (!this.ended) this.hear({ data });
  }, index);

  constructor() {
    HeldWorker.made.push(this);
  }

  addEventListener(kind: string, hear: (event: { data: Reply }) => void): void {
    if (kind === 'message') this.hear = hear;
  }

  postMessage(request: Request): void {
    this.asked.push(request);
    this.turn = this.turn
      .then(() => (request.kind === 'understand' ? this.gate : undefined))
      .then(async () => {
        if (!this.ended) await this.answer(request);
      });
  }

  terminate(): void {
    this.ended = true;
  }
}

beforeEach(() => {
  HeldWorker.made = [];
  vi.stubGlobal('Worker', HeldWorker);
});
afterEach(() => vi.unstubAllGlobals());

const file = () => new Blob(['economy,usd\nMEX,"1,5"\nNPL,"2,5"\n']);

async function opened() {
  const client = workerClient(known, () => undefined);
  const { plan } = await client.read(file(), 'file.csv', foundOut);
  return { client, plan, worker: HeldWorker.made[0]! };
}

test('a second correction while the first is computed leaves the file where it is', async () => {
  const { client, plan, worker } = await opened();
  const first = client.understand(plan);
  const stale = client.understand({ ...plan, decimal: '.' }).catch((error: Error) => error.name);
  const last = client.understand({ ...plan, fixes: { x: 'FRA' } });
  worker.go();
  expect((await first).counts.rows).toBe(2);
  expect(await stale).toBe('AbortError');
  expect((await last).counts.rows).toBe(2);
  const plans = worker.asked.filter(({ kind }) => kind === 'understand');
  expect(plans).toHaveLength(2);
  expect(HeldWorker.made).toHaveLength(1);
  expect(worker.ended).toBe(false);
});

test('what is kept or listed is of the plan asked for before it', async () => {
  const { client, plan, worker } = await opened();
  const renamed = plan.columns.map((column) =>
    column.place === 1 ? { ...column, role: 'text' as const } : column,
  );
  const understood = client.understand(plan);
  const second = client.understand({ ...plan, columns: renamed });
  const table = client.table();
  const third = client.understand(plan);
  const listed = client.problems({
    headings: ['row', 'column', 'text', 'problem', 'nearest'],
    faults: {} as never,
  });
  worker.go();
  await Promise.all([understood, second, third]);
  expect((await table).columns.map(({ role }) => role)).toEqual(['economy', 'text']);
  expect(await (await listed).text()).toContain('row,column');
});

test('another file ends what is under way, and stopping ends all that waits', async () => {
  const { client, plan } = await opened();
  const names = [client.understand(plan), client.table()].map((asked) =>
    asked.then(
      () => 'answered',
      (error: Error) => error.name,
    ),
  );
  expect((await client.read(file(), 'file.csv', foundOut)).rows).toBe(2);
  expect(await Promise.all(names)).toEqual(['AbortError', 'AbortError']);
  expect(HeldWorker.made.map(({ ended }) => ended)).toEqual([true, false]);
  const waiting = client.understand(plan).catch((error: Error) => error.name);
  client.stop();
  expect(await waiting).toBe('AbortError');
});
