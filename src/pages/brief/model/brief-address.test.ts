import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  emptyBrief,
  moved,
  without,
  withParts,
  type Brief,
  type BriefPart,
  type Subject,
} from './brief.ts';
import { economyGroups } from '../../../domain/economy-group.ts';
import { languages } from '../../../language/index.ts';
import { readBrief, writeBrief } from './brief-address.ts';

const code = fc.stringMatching(/^[A-Z]{3}$/);
const name = fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,5})?$/);
const subject: fc.Arbitrary<Subject> = fc.oneof(
  fc.constant<Subject>({ kind: 'world' }),
  fc.constantFrom(...economyGroups).map((group): Subject => ({ kind: 'group', group })),
  code.map((economy): Subject => ({ kind: 'economy', economy })),
  fc
    .tuple(code, code)
    .filter(([sender, receiver]) => sender !== receiver)
    .map(([sender, receiver]): Subject => ({ kind: 'corridor', sender, receiver })),
);
const text = fc.string({ unit: 'grapheme', maxLength: 40 });
const part: fc.Arbitrary<BriefPart> = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    of: subject,
    section: fc.option(name, { nil: null }),
  }),
  fc.record({
    kind: fc.constant('speech' as const),
    of: subject.filter(({ kind }) => kind !== 'world'),
  }),
  fc.record({
    kind: fc.constant('figure' as const),
    figure: name,
    of: subject,
    settings: fc.oneof(
      fc.constant(''),
      text.filter((one) => one !== ''),
    ),
  }),
  fc.record({ kind: fc.constant('text' as const), text }),
);
const brief: fc.Arbitrary<Brief> = fc.record({
  title: text,
  parts: fc.array(part, { maxLength: 12 }),
  language: fc.constantFrom(...languages, null),
});

const own = ({ kind }: BriefPart) => kind === 'text';

describe('the address of a brief', () => {
  test('holds all of it where the own words go along', () => {
    fc.assert(
      fc.property(brief, (one) => {
        expect(readBrief(writeBrief(one, true))).toEqual(one);
      }),
    );
  });

  test('holds own words whatever signs are in them', () => {
    const signs = '~.-#&?=%7E+~~';
    const one: Brief = { ...emptyBrief, title: signs, parts: [{ kind: 'text', text: signs }] };
    const address = new URL(
      `https://atlas.example/${Object.values(writeBrief(one, true)).join('')}`,
    );
    expect(readBrief(address)).toEqual(one);
  });

  test('holds all but the own words where they do not', () => {
    fc.assert(
      fc.property(brief, (one) => {
        const address = writeBrief(one, false);
        expect(address.hash).toBe('');
        expect(readBrief(address)).toEqual({
          ...one,
          title: '',
          parts: one.parts.filter((other) => !own(other)),
        });
      }),
    );
  });

  test('passes unchanged through what reads addresses', () => {
    fc.assert(
      fc.property(brief, (one) => {
        const { search, hash } = writeBrief(one, true);
        const url = new URL(`https://atlas.example/brief/${search}${hash}`);
        expect(readBrief(url)).toEqual(one);
      }),
    );
  });

  test('is never refused: what cannot be read is kept, and written again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (given) => {
        const search = `?parts=${encodeURIComponent(given).replaceAll('%7E', '~')}`;
        const read = readBrief({ search, hash: '' });
        expect(readBrief(writeBrief(read, true))).toEqual(read);
      }),
    );
    const broken = readBrief({ search: '?parts=f.money-over-time.MEXX~s.NPL~x.%E0%A4', hash: '' });
    expect(broken.parts).toEqual([
      { kind: 'strange', given: 'f.money-over-time.MEXX' },
      { kind: 'speech', of: { kind: 'economy', economy: 'NPL' } },
      { kind: 'strange', given: 'x.%E0%A4' },
    ]);
  });

  test('has a language of the atlas, or that of the page', () => {
    const languageIn = (search: string) => readBrief({ search, hash: '' }).language;
    expect(languageIn('?parts=s.NPL&in=ar')).toBe('ar');
    expect(languageIn('?in=fr&parts=s.NPL')).toBe('fr');
    expect(languageIn('?parts=s.NPL')).toBeNull();
    expect(languageIn('?parts=s.NPL&in=tlh')).toBeNull();
    expect(languageIn('?parts=s.NPL&in=%E0')).toBeNull();
  });

  test('words whose place is lost stand at the end', () => {
    expect(readBrief({ search: '?parts=s.NPL', hash: '#own=~Mine' }).parts.at(-1)).toEqual({
      kind: 'text',
      text: 'Mine',
    });
  });
});

test('parts are moved, left out and put in at their place', () => {
  const parts = ['a', 'b', 'c'].map((given): BriefPart => ({ kind: 'text', text: given }));
  const one: Brief = { ...emptyBrief, parts };
  const texts = (of: Brief) => of.parts.map((given) => (given.kind === 'text' ? given.text : ''));
  expect(texts(moved(one, 0, 2))).toEqual(['b', 'c', 'a']);
  expect(texts(moved(one, 0, 3))).toEqual(['a', 'b', 'c']);
  expect(texts(without(one, 1))).toEqual(['a', 'c']);
  expect(texts(withParts(one, [{ kind: 'text', text: 'd' }], 1))).toEqual(['a', 'd', 'b', 'c']);
});
