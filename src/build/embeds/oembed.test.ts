import { expect, test } from 'vitest';
import { siteAddress } from '../pages/page-address.ts';
import { oembed, oembedOf, oembedOfAny, withOembed } from './oembed.ts';

const url = 'https://atlas.example/a/';
const card = 'cards/atlas.png';

test('a page is embedded as its first figure', () => {
  const found = oembed(url, 'country/MEX/', {
    title: 'Mexico "here"',
    language: 'en',
    card: 'cards/MEX.png',
  });
  expect(found?.file).toBe('oembed/country/MEX.json');
  expect(found?.link).toContain(
    `href="${url}oembed/country/MEX.json" title="Mexico &quot;here&quot;"`,
  );
  const content = JSON.parse(found?.json ?? '') as Record<string, unknown>;
  expect(content).toMatchObject({ version: '1.0', type: 'rich', width: 640, height: 560 });
  expect(content).toMatchObject({
    thumbnail_url: `${url}cards/MEX.png`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
  expect(content['html']).toContain(`src="${url}embed/money-over-time/?economies=MEX"`);
  expect(oembed(url, '', { title: 'Atlas', language: 'en', card })?.file).toBe('oembed/index.json');
});

test('groups, lists and the gallery have their figures, in the language of the page', () => {
  const html = (path: string) =>
    (
      JSON.parse(oembed(url, path, { title: 'x', language: 'fr', card })?.json ?? '{}') as {
        html?: string;
      }
    ).html;
  expect(html('country/region-africa/')).toContain(
    `src="${url}embed/group-over-time/?group=region-africa&amp;lang=fr"`,
  );
  expect(html('corridor/SAU/BGD')).toContain(
    `src="${url}embed/corridor-amount/?sender=SAU&amp;receiver=BGD&amp;lang=fr"`,
  );
  expect(html('costs/')).toContain('embed/cost-over-quarters/?lang=fr');
  expect(html('embed/')).toContain('embed/world-map/?lang=fr');
});

test('an embed with its place in its path is pasted as it is, with its height and a picture', () => {
  const note = {
    figure: 'top-partners',
    title: 'Nepal received most from Qatar',
    alternative: '',
    subtitle: '',
    source: '',
    kind: 'published',
    years: null,
    edition: '01234567',
    language: 'fr',
    theme: 'light',
    width: 720,
    height: 600,
    page: '',
    embed: '',
  } as const;
  const english = { ...note, language: 'en', height: 540 } as const;
  const folder = 'embed/top-partners/NPL/fr';
  const { file, json } = oembedOf(url, folder, note, { place: 'NPL', english });
  expect(file).toBe('oembed/embed/top-partners/NPL/fr.json');
  const content = JSON.parse(json) as Record<string, unknown>;
  expect(content).toMatchObject({
    title: note.title,
    height: 710,
    thumbnail_url: `${url}cards/fr/NPL.png`,
  });
  expect(content['html']).toContain(`src="${url}${folder}/"`);
  expect(content['html']).toContain('data-heights="720:710"');
  const corridor = oembedOf(url, folder, note, { place: 'SAU-BGD', english });
  expect(JSON.parse(corridor.json)).toMatchObject({
    thumbnail_url: `${url}pictures/top-partners/SAU-BGD.png`,
    thumbnail_width: 1080,
    thumbnail_height: 810,
  });
});

test('an embed whose settings follow a question mark becomes a link to all of its address', () => {
  const of = { id: 'top-partners', title: { en: 'From whom money comes' } };
  const { link, file, json } = oembedOfAny(url, of);
  expect(file).toBe('oembed/embed/top-partners.json');
  expect(link).toContain(`type="application/json+oembed" href="${url}${file}"`);
  const content = JSON.parse(json) as Record<string, unknown>;
  // Clients link to what was pasted; figures of another economy would be wrong there.
  expect(content).toMatchObject({ type: 'link', title: 'From whom money comes' });
  expect(content).not.toHaveProperty('html');
});

test('a page without a figure is none', () => {
  expect(oembed(url, 'sources/', { title: 'Sources', language: 'en', card })).toBeNull();
});

test('a built page names its file where SITE_URL is set, and only there', () => {
  const page = '<html><head><title>Mexico &amp; others</title></head><body></body></html>';
  const { url: site } = siteAddress({ SITE_URL: 'https://atlas.example/a' });
  const { html, embed } = withOembed(page, site, { path: 'country/MEX/', language: 'en', card });
  const href = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(
    html,
  )?.[1];
  expect(href).toBe(`${url}${embed?.file}`);
  expect(html.indexOf('oembed')).toBeLessThan(html.indexOf('</head>'));
  expect(JSON.parse(embed?.json ?? '')).toMatchObject({
    title: 'Mexico & others',
    provider_url: url,
  });
  expect(
    withOembed(page, siteAddress({}).url, { path: 'country/MEX/', language: 'en', card }),
  ).toEqual({
    html: page,
    embed: null,
  });
  expect(withOembed(page, site, { path: null, language: 'en', card }).embed).toBeNull();
  expect(withOembed(page, site, { path: 'sources/', language: 'en', card })).toEqual({
    html: page,
    embed: null,
  });
});
