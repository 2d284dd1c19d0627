import { answersWith, hashOf, inRounds, type Runs, timed } from '../rounds.ts';
import { arqueroEngine } from './arquero.ts';
import { crossfilter2Engine } from './crossfilter2.ts';
import type { Engine, Range } from './engine-of.ts';
import { loopEngine } from './loop.ts';
import { mosaicEngine } from './mosaic.ts';
import { ourEngine } from './ours.ts';
import { countStock, makeStock, startEngine, takeCodes, takeStock } from './stock.ts';

export interface Question {
  times: number;
  moves: number;
  /** Programs that are made ready, in this order. */
  names: readonly string[];
}

export interface Answer {
  rows: number;
  moved: Runs;
  /** From rows in the engine to the first answer of a brush; of a page that only one program is made on. */
  ready: Record<string, number>;
  hashes: Record<string, string>;
}

const first: Range = [30, 60];

answersWith(async ({ times, moves, names }: Question): Promise<Answer> => {
  const connection = await startEngine();
  await makeStock(connection, times);
  const codes = await takeCodes(connection);
  const engines: Record<string, Engine> = {};
  const ready: Record<string, number> = {};
  const make = async (name: string, before: number, from: () => Engine | Promise<Engine>) => {
    if (!names.includes(name)) return;
    ready[name] =
      before +
      (await timed(async () => {
        engines[name] = await from();
        await engines[name].move(first);
      }));
  };
  await make('Mosaic', 0, () => mosaicEngine(connection, codes, first));
  if (names.some((name) => name !== 'Mosaic')) {
    const start = performance.now();
    const stock = await takeStock(connection, codes);
    const taken = performance.now() - start;
    await make('ours', taken, () => ourEngine(stock));
    await make('arquero', taken, () => arqueroEngine(stock));
    await make('crossfilter2', taken, () => crossfilter2Engine(stock));
    await make('plain loop', taken, () => loopEngine(stock));
  }

  const hashes: Record<string, string> = {};
  for (const [name, engine] of Object.entries(engines)) {
    await engine.move([37, 58]);
    const { destination, origin, bar, year } = engine.sums();
    hashes[name] = hashOf([...destination, ...origin, ...bar, ...year]);
  }
  // No range twice: what is remembered of answers is not measured.
  const range = (round: number): Range => [(round * 7) % 47, 50 + ((round * 13) % 49)];
  const moved = await inRounds(names, moves, (name, round) =>
    timed(() => engines[name]?.move(range(round))),
  );
  return { rows: await countStock(connection), moved, ready, hashes };
});
