import { expect, test } from 'vitest';
import { atlasLook, type OwnLook } from '../../domain/own-look/own-look.ts';
import { altOf, captionOf } from '../../exports/picture/caption.ts';
import { PictureSheet } from '../../exports/picture/PictureSheet.tsx';
import type { PictureSource } from '../../exports/picture/picture-source.ts';
import { layoutsFor } from '../../exports/picture/sizes.ts';
import { factChunks } from '../../exports/picture/files.ts';
import { readText } from '../../exports/picture/png-chunks.ts';
import { metadata } from '../../exports/picture/svg/metadata.ts';
import { ownWordsFact } from '../../exports/own-look/by-page.ts';
import { sayIn } from '../../exports/testing/say-in.ts';
import type { Language } from '../../language/index.ts';
import { draw } from '../testing/draw.tsx';

const [layout] = layoutsFor('web');

const source: PictureSource = {
  name: 'atlas-x',
  title: { id: 'money-over-time:title' },
  more: [],
  subtitle: { id: 'money-over-time:title' },
  notes: [{ id: 'figures:no_data' }],
  always: [{ id: 'figures:no_data' }],
  citations: [{ source: 'knomad-flows', edition: 'December 2023' }],
  kind: 'modelled',
  table: { columns: [], rows: [] },
  permalink: 'https://atlas.example/country/MEX/#money',
  draw: () => <svg />,
};
const own: OwnLook = {
  ...atlasLook,
  title: 'Mine & "yours" <script>alert(1)</script>',
  subtitle: '',
  note: '\u200fمن تقريرنا',
};

const sheet = (look: OwnLook, language: Language) =>
  layout
    ? draw(
        <PictureSheet
          source={{ ...source, own: look, permalink: 'https://atlas.example/' }}
          layout={layout}
          colours="light"
          drawing={<svg />}
        />,
        language,
      ).then((html) => html.replace(/, [^,<>]*\d{4} ·/, ', … ·'))
    : Promise.reject(new Error('No layout'));

test('a picture with own words says whose they are, and keeps source and kind', async () => {
  const html = await sheet(own, 'en');
  await expect(html).toMatchFileSnapshot('own-words.snap');
  expect(html).toContain('<p class="picture-sheet__title" dir="auto">Mine &amp; ');
  expect(html).not.toContain('<script>');
  expect(html).toContain('modelled');
  expect(html).toContain('KNOMAD');
});

test.each([
  ['en', 'Written by whoever made this picture, not by the Remittance Atlas: title, note.'],
  ['fr', 'De l’auteur de cette image, et non de l’Atlas des transferts\u00a0: titre, note.'],
  ['es', 'De quien hizo esta imagen, no del Atlas de las remesas: título, nota.'],
  ['ar', 'ممن أعدّ هذه الصورة، لا من أطلس التحويلات: \u2068العنوان، الملاحظة\u2069.'],
] as const)('in %s the picture and its caption say so', async (language, mark) => {
  const say = await sayIn(language, []);
  expect(await sheet(own, language)).toContain(`<p>${mark}</p>`);
  const caption = captionOf({ ...source, own }, say);
  expect(caption).toContain('Mine & "yours"');
  expect(altOf({ ...source, own }, say)).toContain('Mine & "yours"');
  expect(captionOf(source, say)).not.toContain('Mine');
});

test('files say it, with the atlas’s own title', async () => {
  const say = await sayIn('en', []);
  const byPage = ownWordsFact(own, 'page', 'Money over time', say) ?? '';
  expect(byPage).toBe(
    'Written by the page that shows this figure, not by the Remittance Atlas: title, note. Title of the Remittance Atlas: Money over time',
  );
  const facts = {
    title: own.title ?? '',
    alternative: '',
    source: '',
    permalink: '',
    date: '',
    language: 'en',
    creator: '',
    byPage,
  };
  expect(metadata(facts)).toContain(`<dc:contributor><cc:Agent><dc:title>${byPage}`);
  expect(metadata(facts)).toContain('<dc:title>Mine &amp; ');
  expect(factChunks(facts).map(readText)).toContainEqual({ keyword: 'Comment', text: byPage });
  expect(ownWordsFact(atlasLook, 'page', 'Money over time', say)).toBeNull();
});
