import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { languages, type Language } from '../../src/language/languages.ts';
import { journeys } from './lib/journey.ts';
import { figuresReady } from './lib/page-ready.ts';
import { extractors, missedLines, missing, svgLines } from './lib/pdf-text.ts';
import { shownPicture } from './lib/picture-checks.ts';

const visit = journeys({ whole: true });
const buttons: Readonly<Record<Language, readonly [picture: RegExp, download: RegExp]>> = {
  en: [/^Picture/, /^Download/],
  fr: [/^Image/, /^Télécharger/],
  es: [/^Imagen/, /^Descargar/],
  ar: [/^صورة/, /^تنزيل/],
};
/** Bars with numbers beside them, lines with the years, names that stand upright, words of publishers. */
const sample: readonly (readonly [path: string, figures: readonly string[]])[] = [
  ['corridor/SAU/BGD', ['corridor-amount', 'corridor-similar']],
  ['costs/', ['cost-ranked']],
  ['flows/', ['flow-matrix']],
  ['programmes/', ['programme-timeline']],
];

const taken = new Map<Language, { figure: string; lines: readonly string[]; pdf: Uint8Array }[]>();

test.each(languages)('figures are kept as PDF in %s', { timeout: 180_000 }, async (language) => {
  const [picture, download] = buttons[language];
  const files: { figure: string; lines: readonly string[]; pdf: Uint8Array }[] = [];
  for (const [path, figures] of sample) {
    const { page } = await visit(`${path}?lang=${language}`);
    await figuresReady(page);
    for (const figure of figures) {
      await page
        .locator(`section.figure[id="${figure}"]`)
        .getByRole('button', { name: picture })
        .click();
      await shownPicture(page);
      const dialog = page.locator('.picture-dialog');
      for (const value of ['print', 'pdf'])
        await dialog.locator(`input[value="${value}"]`).first().check();
      const svg = await shownPicture(page);
      const waiting = page.waitForEvent('download');
      await dialog.getByRole('button', { name: download }).first().click();
      const pdf = new Uint8Array(await readFile(await (await waiting).path()));
      files.push({ figure, lines: svgLines(svg), pdf });
      await page.keyboard.press('Escape');
    }
  }
  expect(files.every(({ lines }) => lines.length > 5)).toBe(true);
  taken.set(language, files);
});

test.each(extractors.map((one) => [missing(one), one] as const))(
  'every line of them is found in the file, whole and in order, by %s',
  { timeout: 120_000 },
  async (_, extractor) => {
    const mustBeHere = Boolean(process.env['CI']);
    expect(extractor.isHere || !mustBeHere, `apt-get install ${extractor.package}`).toBe(true);
    if (!extractor.isHere) return;
    const missed: string[] = [];
    const counts: string[] = [];
    for (const [language, files] of taken) {
      let lines = 0;
      let found = 0;
      for (const { figure, lines: own, pdf } of files) {
        const without = await missedLines(extractor, pdf, own);
        missed.push(...without.map((line) => `${language} ${figure}: ${line}`));
        lines += own.length;
        found += own.length - without.length;
      }
      counts.push(`${language} ${found} of ${lines}`);
    }
    process.stdout.write(`${extractor.name}: ${counts.join(', ')} lines\n`);
    expect(taken.size).toBe(languages.length);
    expect(missed).toEqual([]);
  },
);
