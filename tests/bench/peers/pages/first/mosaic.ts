import worker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import {
  barX,
  coordinator,
  from,
  height,
  intervalX,
  marginLeft,
  plot,
  rectY,
  Selection,
  sum,
  vconcat,
  wasmConnector,
  width,
  bin,
  count,
} from '@uwdata/vgplot';
import { field, isDrawn } from '../embeds/bars.ts';

const database = new AsyncDuckDB(new VoidLogger(), new Worker(worker));
// Packed and kept, as the atlas has it: hosts would send 34 MB as they are, browsers forget them.
const cache = await caches.open('engine');
let packed = await cache.match('engine.gz');
if (!packed) {
  packed = await fetch('engine.gz');
  await cache.put('engine.gz', packed.clone());
}
const engine = await new Response(packed.body!.pipeThrough(new DecompressionStream('gzip')), {
  headers: { 'Content-Type': 'application/wasm' },
}).blob();
await database.instantiate(URL.createObjectURL(engine));
await database.open({ path: ':memory:' });
const connection = await database.connect();
await connection.query('SET autoinstall_known_extensions = false');
await connection.query('SET autoload_known_extensions = false');
await database.registerFileText('flows.csv', await (await fetch('flows-500.csv')).text());
await connection.query("CREATE TABLE flows AS FROM read_csv('flows.csv')");
coordinator().databaseConnector(wasmConnector({ duckdb: database, connection }));

const brush = Selection.crossfilter();
new MutationObserver((_, observer) => {
  if (field.querySelectorAll('rect[height]').length < 20) return;
  observer.disconnect();
  isDrawn();
}).observe(field, { subtree: true, childList: true });
field.append(
  vconcat(
    plot(
      rectY(from('flows', { filterBy: brush }), { x: bin('size'), y: count() }),
      intervalX({ as: brush }),
      width(370),
      height(120),
    ),
    plot(
      barX(from('flows', { filterBy: brush }), {
        x: sum('usd'),
        y: 'receiver',
        sort: { y: '-x', limit: 30 },
      }),
      marginLeft(50),
      width(370),
      height(420),
    ),
  ),
);
