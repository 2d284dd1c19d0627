import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openInNode } from '../../src/database/engine/node-connector.ts';
import { bars, years } from '../bench/peers/pages/cross-filter/engine-of.ts';
import { packedLists, unpack } from '../bench/peers/pages/cross-filter/packed.ts';

const economies = Array.from({ length: 256 }, (_, at) => `E${at}`);
const upTo = (most: number) => fc.oneof(fc.nat(most), fc.constantFrom(0, most));
const rows = fc.array(
  fc.record({
    destination: upTo(255),
    origin: upTo(255),
    people: upTo(2 ** 32 - 1),
    share: upTo(255),
    bar: upTo(bars - 1),
    year: upTo(years - 1),
  }),
  { minLength: 1, maxLength: 20 },
);

test('columns that the engine packed are taken apart as they were, the largest values too', async () => {
  const database = await openInNode();
  const type = `ENUM (${economies.map((code) => `'${code}'`).join()})`;
  try {
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const told = given.map(
          ({ destination, origin, people, share, bar, year }) =>
            `('E${destination}'::${type}, 'E${origin}'::${type}, ${people}::UINTEGER, ${share}::UTINYINT, ${bar}::UTINYINT, ${year}::UTINYINT)`,
        );
        const [packed] = await database.query(
          `SELECT ${packedLists} FROM (VALUES ${told.join()}) AS stock (destination, origin, people, share, bar, year)`,
          [],
        );
        const column = () => new Uint8Array(given.length + 1).fill(7);
        const stock = {
          destination: column(),
          origin: column(),
          share: column(),
          bar: column(),
          year: column(),
        };
        unpack(Uint32Array.from(packed!['small'] as unknown as number[]), stock, 1);
        expect(packed!['people']).toEqual(given.map(({ people }) => people));
        for (const [name, values] of Object.entries(stock))
          expect([...values], name).toEqual([7, ...given.map((row) => row[name as 'share'])]);
      }),
      { numRuns: 20 },
    );
  } finally {
    await database.close();
  }
});
