import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import manifest from 'virtual:atlas-data';
import { readParameters } from '../../src/domain/parameters.ts';
import { describedFigure, type DescribedFigure } from '../../src/embed/described-figure.ts';
import { registry } from '../../src/figures/registry.ts';
import { createEconomyName, createFullLanguage, languages } from '../../src/language/index.ts';
import { createSay, formatOf } from '../../src/language/say.ts';
import { root } from '../shell.mjs';

/** Loads every figure and describes it, its title in all languages. */
export async function describe(): Promise<readonly DescribedFigure[]> {
  const says = await Promise.all(
    languages.map(async (language) => {
      const { t } = await createFullLanguage(language);
      return [
        language,
        createSay(t, formatOf(t, language), createEconomyName(t, language, [])),
      ] as const;
    }),
  );
  const json = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(join(root, 'public/data', manifest.files[name]?.path ?? ''), 'utf8'));
  return Promise.all(
    registry.map(async (entry) => {
      const figure = await entry.load(json);
      const title = figure.title(readParameters(figure.parameters, entry.example).values);
      return describedFigure(
        entry,
        figure,
        Object.fromEntries(says.map(([language, say]) => [language, say(title)])),
      );
    }),
  );
}
