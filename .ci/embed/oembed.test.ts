import { expect, test } from 'vitest';
import { oembed } from './oembed.ts';

const url = 'https://atlas.example/a/';

test('a page is embedded as its first figure', () => {
  const found = oembed(url, 'country/MEX/', 'Mexico "here"');
  expect(found?.file).toBe('oembed/country/MEX.json');
  expect(found?.link).toContain(
    `href="${url}oembed/country/MEX.json" title="Mexico &quot;here&quot;"`,
  );
  const content = JSON.parse(found?.json ?? '') as Record<string, unknown>;
  expect(content).toMatchObject({ version: '1.0', type: 'rich', width: 640, height: 560 });
  expect(content['html']).toContain(`src="${url}embed/money-over-time/?economies=MEX"`);
  expect(oembed(url, '', 'Atlas')?.file).toBe('oembed/index.json');
});

test('a page without a figure is none', () => {
  expect(oembed(url, 'sources/', 'Sources')).toBeNull();
});
