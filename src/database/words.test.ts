import { expect, test } from 'vitest';
import ar from './words/ar.json' with { type: 'json' };
import en from './words/en.json' with { type: 'json' };
import es from './words/es.json' with { type: 'json' };
import fr from './words/fr.json' with { type: 'json' };

test.each(Object.entries({ ar, es, fr }))('%s says all that English says', (_, words) => {
  expect(Object.keys(words)).toEqual(Object.keys(en));
  for (const [key, text] of Object.entries(words))
    expect(text.includes('{{share}}')).toBe(key.startsWith('downloading'));
});
