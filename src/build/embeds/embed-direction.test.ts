import { expect, test } from 'vitest';
import { directionOf } from '../../domain/direction.ts';
import { languages } from '../../language/languages.ts';
import { ofOurLanguages } from './embed-direction.ts';

test('embeds write each language as pages do', async () => {
  const module = (await import(
    `data:text/javascript,${encodeURIComponent(ofOurLanguages())}`
  )) as typeof import('../../domain/direction.ts');
  const directions = languages.map((language) => module.directionOf(language));
  expect(directions).toEqual(languages.map(directionOf));
  expect(new Set(directions)).toEqual(new Set(['ltr', 'rtl']));
  expect(module.directionOf('ar-EG')).toBe('rtl');
});
