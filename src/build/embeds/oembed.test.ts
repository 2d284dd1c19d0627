import { expect, test } from 'vitest';
import { siteAddress } from '../pages/page-address.ts';
import { oembed, withOembed } from './oembed.ts';

const url = 'https://atlas.example/a/';

test('a page is embedded as its first figure', () => {
  const found = oembed(url, 'country/MEX/', { title: 'Mexico "here"', language: 'en' });
  expect(found?.file).toBe('oembed/country/MEX.json');
  expect(found?.link).toContain(
    `href="${url}oembed/country/MEX.json" title="Mexico &quot;here&quot;"`,
  );
  const content = JSON.parse(found?.json ?? '') as Record<string, unknown>;
  expect(content).toMatchObject({ version: '1.0', type: 'rich', width: 640, height: 560 });
  expect(content['html']).toContain(`src="${url}embed/money-over-time/?economies=MEX"`);
  expect(oembed(url, '', { title: 'Atlas', language: 'en' })?.file).toBe('oembed/index.json');
});

test('a page without a figure is none', () => {
  expect(oembed(url, 'sources/', { title: 'Sources', language: 'en' })).toBeNull();
});

test('a built page names its file where SITE_URL is set, and only there', () => {
  const page = '<html><head><title>Mexico &amp; others</title></head><body></body></html>';
  const { url: site } = siteAddress({ SITE_URL: 'https://atlas.example/a' });
  const { html, embed } = withOembed(page, site, { path: 'country/MEX/', language: 'en' });
  const href = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(
    html,
  )?.[1];
  expect(href).toBe(`${url}${embed?.file}`);
  expect(html.indexOf('oembed')).toBeLessThan(html.indexOf('</head>'));
  expect(JSON.parse(embed?.json ?? '')).toMatchObject({
    title: 'Mexico & others',
    provider_url: url,
  });
  expect(withOembed(page, siteAddress({}).url, { path: 'country/MEX/', language: 'en' })).toEqual({
    html: page,
    embed: null,
  });
  expect(withOembed(page, site, { path: null, language: 'en' }).embed).toBeNull();
  expect(withOembed(page, site, { path: 'sources/', language: 'en' })).toEqual({
    html: page,
    embed: null,
  });
});
