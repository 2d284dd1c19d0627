import { expect, test, vi } from 'vitest';
import { createDatabase } from '../../src/database/atlas-database.ts';
import { answerKey } from '../../src/database/answer-key.ts';
import { encodeAnswer } from '../../src/database/answer-file.ts';
import { precomputedResults } from '../../src/database/precomputed-results.ts';
import { createEngine, type Engine } from '../../src/database/engine.ts';
import { engineStart } from '../../src/database/engine/start-engine.ts';
import { data, loadManifest, watchedEngine } from './engine-site.ts';

type Change = (body: ArrayBuffer) => BodyInit | null;
const requestUrl = (input: RequestInfo | URL) =>
  input instanceof Request ? input.url : String(input);

/** The real server, but one file comes changed, or not at all, as often as said. */
function faulty(path: string, times: number, change: Change): typeof fetch {
  return async (input, init) => {
    if (!requestUrl(input).endsWith(path) || times-- <= 0) return fetch(input, init);
    const body = change(await (await fetch(input)).arrayBuffer());
    return new Response(body, { status: body === null ? 404 : 200 });
  };
}

const pathOf = async (name: string) => (await loadManifest()).files[name]?.path ?? '';

test.each([
  ['cut short', (body: ArrayBuffer) => body.slice(0, body.byteLength / 2)],
  ['damaged', (body: ArrayBuffer) => new Uint8Array(body).fill(7, body.byteLength / 2)],
])(
  'a database %s is a clear error, and trying again helps',
  { timeout: 60_000 },
  async (_, change) => {
    const { engine } = await watchedEngine(faulty(await pathOf('database'), 1, change));
    await expect(engine.connector()).rejects.toMatchObject({ code: 'truncated' });
    const state = engine.state();
    if (state.status !== 'failed') throw new Error(state.status);
    expect(state.message.id).toBe('database:failed_truncated');
    state.retry();
    expect(engine.state().status).toBe('downloading');
    const connector = await engine.connector();
    expect(await connector.query('SELECT 1 AS one', [])).toEqual([{ one: 1 }]);
    await connector.close();
  },
);

/** An engine over another database file, whole on arrival. */
async function engineOver(bytes: Uint8Array<ArrayBuffer>): Promise<Engine> {
  const manifest = await loadManifest();
  const file = { path: 'page/instead.bin', bytes: bytes.length, rawBytes: bytes.length };
  const get: typeof fetch = (input, init) =>
    requestUrl(input).endsWith(file.path)
      ? Promise.resolve(new Response(bytes))
      : fetch(input, init);
  const files = { ...manifest.files, database: file };
  return createEngine(engineStart({ manifest: { ...manifest, files }, data, fetch: get }));
}

test('a database file that is none', { timeout: 60_000 }, async () => {
  const engine = await engineOver(new Uint8Array(20_000).fill(65));
  await expect(engine.connector()).rejects.toMatchObject({ code: 'truncated' });
});

test('a browser that cannot run the engine', { timeout: 60_000 }, async () => {
  const { engine } = await watchedEngine();
  const validate = vi.spyOn(WebAssembly, 'validate').mockReturnValue(false);
  try {
    await expect(engine.connector()).rejects.toMatchObject({ code: 'unsupported' });
  } finally {
    validate.mockRestore();
  }
});

test('without the engine file precomputed results go on, and nothing else', async () => {
  const manifest = await loadManifest();
  const get = faulty(await pathOf('engine'), 1, () => null);
  const query = { id: 'test', sql: 'SELECT $x AS x', parameters: { x: 1 } };
  const files = { [answerKey(query)]: { path: 'page/test.json', bytes: 1, rawBytes: 1 } };
  const database = createDatabase({
    engine: createEngine(engineStart({ manifest, data, fetch: get })),
    built: precomputedResults({ ...manifest, files }, data, () =>
      Promise.resolve(new Response(encodeAnswer([{ x: 1 }]))),
    ),
  });
  database.startEngine();
  await expect(database.engine.connector()).rejects.toMatchObject({ code: 'missing' });
  expect(await database.run(query)).toEqual({ rows: [{ x: 1 }], from: 'built' });
  await expect(database.run({ ...query, parameters: { x: 2 } })).rejects.toMatchObject({
    code: 'missing',
  });
});
