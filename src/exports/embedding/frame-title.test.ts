import { expect, test } from 'vitest';
import { titledStem } from '../file-name.ts';
import { sayIn } from '../testing/say-in.ts';
import { frameTitle } from './frame-title.ts';

const economies = [
  { economy: 'NPL', iso2: 'NP', name: 'Nepal' },
  { economy: 'SAU', iso2: 'SA', name: 'Saudi Arabia' },
];

test.each([
  ['en', 'Nepal: From whom', 'Saudi Arabia → Nepal: From whom'],
  ['fr', 'Népal\u00a0: From whom', 'Arabie saoudite → Népal\u00a0: From whom'],
  ['es', 'Nepal: From whom', 'Arabia Saudita → Nepal: From whom'],
  ['ar', 'نيبال: From whom', 'المملكة العربية السعودية ← نيبال: From whom'],
] as const)(
  'a frame is called by its economy and its figure in %s',
  async (language, one, pair) => {
    const say = await sayIn(language, economies);
    expect(frameTitle('From whom', [['economies', 'NPL']], say)).toBe(one);
    const ends = [
      ['sender', 'SAU'],
      ['receiver', 'NPL'],
    ] as const;
    expect(frameTitle('From whom', ends, say)).toBe(pair);
    expect(frameTitle('From whom', [['year', '2021']], say)).toBe('From whom');
  },
);

test('a saved file is called by its title in its own letters, without what systems refuse', () => {
  expect(titledStem('Népal\u00a0: d’où vient l’argent ? / 2021')).toBe(
    'Népal-d-où-vient-l-argent-2021',
  );
  expect(titledStem('نيبال: من أين')).toBe('نيبال-من-أين');
  expect(titledStem('→ …')).toBe('remittance-atlas');
  expect([...titledStem('x'.repeat(200))]).toHaveLength(80);
});
