import { expect, test } from 'vitest';
import { EngineError } from './engine-error.ts';
import ar from '../language/ar/words/database.json' with { type: 'json' };
import en from '../language/en/words/database.json' with { type: 'json' };
import es from '../language/es/words/database.json' with { type: 'json' };
import fr from '../language/fr/words/database.json' with { type: 'json' };

test.each(Object.entries({ ar, es, fr }))('%s says all that English says', (_, words) => {
  expect(Object.keys(words)).toEqual(Object.keys(en));
  for (const [key, text] of Object.entries(words))
    expect(text.includes('{{share}}')).toBe(key.startsWith('downloading'));
});

test('there are words for every way to fail', () => {
  for (const code of ['missing', 'truncated', 'unsupported', 'memory', 'start'] as const)
    expect(Object.keys(en)).toContain(new EngineError(code, '').said.id.replace('database:', ''));
});
