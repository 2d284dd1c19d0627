import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readParameters } from '../parameters.ts';
import { grounds, shapes } from './own-frame.ts';
import {
  atlasLook,
  mostLetters,
  ownLookParameters,
  ownParts,
  saidByPage,
  writtenLook,
  type OwnLook,
} from './own-look.ts';
import { numberStyles } from './own-numbers.ts';
import { typedText } from './own-text.ts';

const read = (search: string) => readParameters(ownLookParameters, search);
const searchOf = (look: OwnLook) =>
  `?${writtenLook(look)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')}`;

const letter = fc.constantFrom(
  ...'aZ é ß 中 ن و <&>"\'{}$%=+-@|;()[]\\/ 0 1 \u200d 👩'.split(' '),
  ' ',
);
const texts = (most: number) =>
  fc.oneof(
    fc.constant(null),
    fc.constant(''),
    fc
      .array(letter, { minLength: 2, maxLength: most })
      .map((letters) => letters.join(''))
      .map((text) => typedText(text, most).value),
  );
const colours = fc.option(
  fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`),
);
const looks = fc.record<OwnLook>({
  title: texts(mostLetters.title),
  subtitle: texts(mostLetters.subtitle),
  note: texts(mostLetters.note),
  accent: colours,
  second: colours,
  ground: fc.constantFrom(...grounds),
  width: fc.oneof(fc.constant(0), fc.integer({ min: 240, max: 1600 })),
  shape: fc.constantFrom(...shapes),
  font: fc.option(fc.constantFrom('Georgia', 'Noto Sans', 'Open Sans-2', 'الخط الكوفي')),
  numbers: fc.constantFrom(...numberStyles),
  highlight: fc.uniqueArray(fc.stringMatching(/^[A-Z]{3}$/), { maxLength: 6 }),
  mark: fc.option(
    fc.record({
      x: fc.integer({ min: 0, max: 100 }),
      y: fc.integer({ min: 0, max: 100 }),
      text: texts(80).map((text) => (text ? text : 'a, b,c')),
    }),
  ),
});

test('a look is read from an address as it was written to it', () => {
  fc.assert(
    fc.property(looks, (look) => {
      const { values, problems } = read(searchOf(look));
      expect(values).toEqual(look);
      expect(problems).toEqual([]);
    }),
  );
  expect(searchOf(atlasLook)).toBe('?');
});

test('whatever an address holds, own words are short plain text, or told and left out', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ownParts), fc.string({ unit: 'binary' }), (part, given) => {
      const { values, problems } = read(`?${new URLSearchParams({ [part]: given })}`);
      const said = values[part] ?? '';
      expect([...said].length).toBeLessThanOrEqual(mostLetters[part]);
      expect(said).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u);
      if (values[part] === null && !/^\s*1\s*$/.test(given))
        expect(problems.map(({ name }) => name)).toEqual([part]);
    }),
  );
});

test.each([
  ['title=0', '', []],
  ['title=1', null, []],
  ['title=%20%20Nepal%0A%09at%20home%20', 'Nepal at home', []],
  ['title=<b>x</b>', '<b>x</b>', []],
  ['title=', null, ['look:reason.no_words']],
  ['title=x', null, ['look:reason.no_words']],
  ['title=a%00b', null, ['look:reason.barred_letters']],
  ['title=abc%E2%80%AEcba', null, ['look:reason.barred_letters']],
  [`title=${'x'.repeat(141)}`, null, ['look:reason.too_many_letters']],
])('%s', (search, title, reasons) => {
  const { values, problems } = read(`?${search}`);
  expect(values.title).toBe(title);
  expect(problems.map(({ reason }) => reason.id)).toEqual(reasons);
});

test.each([
  ['font=Georgia', 'font', 'Georgia'],
  [`font=${encodeURIComponent("a';}*{background:url(//x)")}`, 'font', null],
  ['font=url(x)', 'font', null],
  [`font=${encodeURIComponent('"Georgia", serif')}`, 'font', null],
  ['font=-x', 'font', null],
  ['mark=62,20,After, the quake', 'mark', { x: 62, y: 20, text: 'After, the quake' }],
  ['mark=101,20,After', 'mark', null],
  ['mark=-1,20,After', 'mark', null],
  ['mark=1,2,', 'mark', null],
  ['mark=1,2,a%00b', 'mark', null],
  ['highlight=npl,IND', 'highlight', ['NPL', 'IND']],
  ['highlight=Nepal', 'highlight', []],
  ['ground=url(x)', 'ground', 'atlas'],
  ['width=99999', 'width', 0],
  ['width=200', 'width', 0],
  ['shape=16x9', 'shape', '16x9'],
] as const)('%s', (search, name, wanted) => {
  const { values, problems } = read(`?${search}`);
  expect(values[name]).toEqual(wanted);
  expect(problems.length).toBe(
    wanted === null ||
      [0, 'atlas', ''].includes(wanted as never) ||
      (Array.isArray(wanted) && wanted.length === 0)
      ? 1
      : 0,
  );
});

test('what is typed is no switch: a digit is too short, and nothing is the atlas’s own', () => {
  expect(typedText('0', 140)).toEqual({ value: null, why: 'look:reason.no_words' });
  expect(typedText('  ', 140)).toEqual({ value: null, why: null });
  expect(typedText(' 10 ', 140)).toEqual({ value: '10', why: null });
});

test('only words that are said are the page’s: hidden ones are not', () => {
  expect(saidByPage({ title: 'Mine', subtitle: '', note: null, mark: null })).toEqual(['title']);
});
