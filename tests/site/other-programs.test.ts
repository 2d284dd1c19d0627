import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../src/build/root.ts';
import { pictureFolder, type PictureList } from '../../src/exports/embedding/picture-address.ts';
import { languages, type Language } from '../../src/language/languages.ts';
import { families, inFamily, programs } from './lib/pictures/drawing-programs.ts';
import { svgTexts } from './lib/pictures/svg-texts.ts';
import { apart, astray, outside, overlaps, textBoxes } from './lib/pictures/text-boxes.ts';
import { unlike } from './lib/pictures/unlike.ts';

const [dejavu, liberation] = families;
const dist = join(root, 'dist');
const list = JSON.parse(readFileSync(join(dist, 'pictures/index.json'), 'utf8')) as PictureList;

/** The picture of each figure's example in a language. */
function examples(language: Language): { file: string; svg: string }[] {
  return Object.entries(list).flatMap(([figure, names]) =>
    (names.fr?.svg ?? []).flatMap((place) => {
      const file = `${pictureFolder(figure, language)}/${place}.svg`;
      const whole = join(dist, file);
      return existsSync(whole) ? [{ file, svg: readFileSync(whole, 'utf8') }] : [];
    }),
  );
}

/** DejaVu is the widest in every language; Arabic borrows letters of it where Liberation has none. */
const cases = [
  ...languages.map((language) => [language, dejavu] as const),
  ['ar', liberation] as const,
];

test.each(cases)(
  'in %s all texts stand where they belong and apart, in letters of %s, in both programs',
  { timeout: 240_000 },
  async (language, family) => {
    const faults: string[] = [];
    const all = examples(language);
    expect(all.length).toBeGreaterThan(55);
    for (const { file, svg } of all) {
      const { width, height, texts } = svgTexts(svg);
      const [first = [], second = []] = await Promise.all(
        Object.values(programs).map((draw) => textBoxes(texts, draw, family)),
      );
      for (const boxes of [first, second])
        faults.push(
          ...[
            ...(boxes.length < texts.length ? ['a text is not drawn'] : []),
            ...overlaps(boxes),
            ...astray(boxes),
            ...outside(boxes, { width, height }),
          ].map((fault) => `${file}: ${fault}`),
        );
      // Which letters are borrowed each program decides in its way.
      if (family === dejavu)
        faults.push(...apart(first, second).map((fault) => `${file}: ${fault}`));
    }
    expect([...new Set(faults)]).toEqual([]);
  },
);

test.each(['en', 'ar'] as const)(
  'both programs draw the same pictures in %s',
  { timeout: 240_000 },
  async (language) => {
    const different: string[] = [];
    for (const { file, svg } of examples(language)) {
      const [first, second] = await Promise.all(
        Object.values(programs).map((draw) => draw(inFamily(svg, dejavu))),
      );
      const share = unlike(first!, second!);
      if (share > 0.01) different.push(`${file}: ${(100 * share).toFixed(1)} %`);
    }
    expect(different).toEqual([]);
  },
);
