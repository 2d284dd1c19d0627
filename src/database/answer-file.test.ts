import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeAnswer, encodeAnswer } from './answer-file.ts';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const cell = fc.oneof(
  fc.string(),
  finite,
  fc.maxSafeInteger(),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.oneof(fc.string(), fc.integer(), fc.constant(null))),
);
const columnKinds = [
  fc.constantFrom('MEX', 'IND', 'PHL', null),
  fc.integer({ min: 1990, max: 2024 }),
  fc.maxSafeInteger(),
  finite,
  cell,
];
const rows = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 6 }).chain((names) =>
  fc.array(
    fc
      .tuple(...names.map((_, at) => columnKinds[at % columnKinds.length] ?? cell))
      .map((values) => Object.fromEntries(names.map((name, at) => [name, values[at]]))),
    { maxLength: 40 },
  ),
);

describe('answer file', () => {
  test('gives back exactly what was written', () => {
    fc.assert(
      fc.property(rows, (given) => {
        expect(decodeAnswer(encodeAnswer(given))).toEqual(given);
      }),
    );
  });

  test('keeps every bit of a double', () => {
    fc.assert(
      fc.property(fc.array(finite), (values) => {
        const given = values.map((value) => ({ value }));
        const back = decodeAnswer(encodeAnswer(given));
        expect(back.every((row, at) => Object.is(row['value'], values[at]))).toBe(true);
      }),
    );
  });

  test('is small where values repeat', () => {
    const given = Array.from({ length: 1000 }, (_, at) => ({
      year: 2000 + Math.floor(at / 100),
      sender: ['USA', 'ARE', 'SAU'][at % 3],
      status: 'published',
    }));
    expect(encodeAnswer(given).length).toBeLessThan(JSON.stringify(given).length / 10);
  });

  test.each([
    [[{ a: 1 }, { b: 1 }], 'other columns'],
    [[{ a: Number.NaN }], 'Column a: NaN'],
    [[{ a: Number.POSITIVE_INFINITY }], 'Column a'],
    [[{ a: undefined }], 'Column a'],
    [[{ a: 1n }], 'Column a'],
  ])('refuses %#', (given, message) => {
    expect(() => encodeAnswer(given)).toThrow(message);
  });

  test.each(['', '{', '[]', 'null', '{"rows":1}', '{"rows":2,"columns":{"a":{"values":[1]}}}'])(
    'refuses to read %j',
    (text) => {
      expect(() => decodeAnswer(text)).toThrow();
    },
  );
});

test('a column may have any name, that of what an object inherits from too', () => {
  const row = JSON.parse('{"__proto__":"a","constructor":1,"plain":null}') as Record<
    string,
    unknown
  >;
  const [read] = decodeAnswer(encodeAnswer([row]));
  expect(Object.entries(read ?? {})).toEqual([
    ['__proto__', 'a'],
    ['constructor', 1],
    ['plain', null],
  ]);
});
