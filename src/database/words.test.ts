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
  const said = (error: EngineError) => error.said.id.replace('database:', '');
  const codes = ['missing', 'truncated', 'unsupported', 'blocked', 'memory', 'start'] as const;
  for (const code of codes) expect(Object.keys(en)).toContain(said(new EngineError(code, '')));
});

test('what is missing or damaged is named', () => {
  for (const code of ['missing', 'truncated'] as const)
    for (const part of ['engine', 'worker', 'database'] as const) {
      const error = new EngineError(code, '');
      error.part = part;
      expect(Object.keys(en)).toContain(`failed_${code}_${part}`);
      expect(error.said.id).toBe(`database:failed_${code}_${part}`);
    }
});
