import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languages, type Language } from '../../src/language/index.ts';
import { summarySentences } from '../../src/figures/economy-summary/model.ts';
import { summaryQuery } from '../../src/figures/economy-summary/queries.ts';
import { moneyFinding } from '../../src/figures/money-over-time/finding.ts';
import moneyOverTime from '../../src/figures/money-over-time/index.ts';
import { moneyModel } from '../../src/figures/money-over-time/model.ts';
import { moneySeries } from '../../src/domain/money-series.ts';
import { askBuiltOnce } from './lib/ask.ts';
import { builtDatabase } from './lib/built-database.ts';

const database = builtDatabase();
const settings = { dollars: 'nominal', series: 'headline' } as const;

/** That something is not published, recorded or reported. */
const denies: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:no|nothing|not|none|neither|nor)\b[^.;:]*\b(?:published|recorded|reported)\b/i,
  fr: /\b(?:aucune?|rien|pas|ni|n’(?:est|ont|a|y a))\b[^.;:]*(?:publi[ée]e?s?|enregistré|déclaré)(?!\p{L})/iu,
  es: /\b(?:no|ning[uú]n[oa]?|nada|ni)\b[^.;:]*(?:publica\w*|registrad[oa]s?|declarad[oa]s?)/i,
  ar: /(?:لم يُ|لا تُ|لا يُ|غير )(?:نشر|منشور|سجَّ|مسجَّ)/u,
};

/** Who is said not to, or where it is not. */
const named: Readonly<Record<Language, RegExp>> = {
  en: /World Bank|KNOMAD|UNDP|UNHCR|UN DESA|Uppsala|Findex|World Development Indicators|atlas|here|publisher|source|matri|bank|revision/,
  fr: /Banque mondiale|KNOMAD|PNUD|HCR|DAES|Uppsala|Findex|Indicateurs|atlas|ici|éditeur|source|matrice|bank|banque|révision/,
  es: /Banco Mundial|KNOMAD|PNUD|ACNUR|DAES|Uppsala|Findex|Indicadores|atlas|aquí|fuente|editor|matri|bank|banco|revisión/,
  ar: /البنك|KNOMAD|الأمم|أوبسالا|Findex|مؤشرات|الأطلس|هنا|الناشر|ناشر|مصدر|مصفوف|المراجعة/u,
};

/** What stands beside the name of a publisher, is of no figure, or of what could not be shared out. */
const elsewhere =
  /(?:explore\.json gaps|ask\.json gdp|edition-changes\/words\/\w+\.json (?:un)?reported|world-map\/words\/\w+\.json (?:incomplete|other_series|matrix|other_years|no_year)|women-send\/words\/\w+\.json so|(?:women-send|estimate-setting)\/words\/\w+\.json empty):/;

/** The texts of a language that a page may say, as "file key: text". */
function texts(language: Language): string[] {
  const own = join('src/language', language);
  const folders = [join(own, 'words'), join(own, 'figures')].filter((folder) => {
    try {
      return readdirSync(folder).length > 0;
    } catch {
      return false;
    }
  });
  const files = [
    ...folders.flatMap((folder) => readdirSync(folder).map((file) => join(folder, file))),
    ...['src/figures', 'src/stories'].flatMap((parts) =>
      readdirSync(parts).map((part) => join(parts, part, 'words', `${language}.json`)),
    ),
  ];
  return files.flatMap((file) => {
    let words: unknown;
    try {
      words = JSON.parse(readFileSync(file, 'utf8'));
    } catch {
      return [];
    }
    return sayings(words).map((text) => `${file} ${text}`);
  });
}

function sayings(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return Object.entries(words as object).flatMap(([key, value]) =>
    sayings(value).map((text) => (typeof value === 'string' ? `${key}: ${text}` : text)),
  );
}

test.each(languages)(
  'whatever is said in %s not to be published, it is said by whom',
  (language) => {
    const all = texts(language);
    expect(all.length).toBeGreaterThan(2000);
    const bare = all
      .flatMap((text) => {
        const [, said = ''] = /^\S+ \S+: (.*)$/s.exec(text) ?? [];
        return said
          .split(/(?<=[.!?؟])\s/)
          .filter((sentence) => denies[language].test(sentence) && !named[language].test(said))
          .map((sentence) => `${text.split(':')[0]}: ${sentence}`);
      })
      // A line of a list, or a cell, is beside the name of its source.
      .filter((text) => text.split(' ').length > 7 && !elsewhere.test(text));
    expect(bare).toEqual([]);
  },
);

test('of no economy that publishers have something newer of it is said that they have not', async () => {
  const rows = (await database.query(
    `SELECT direction::VARCHAR AS direction, economy::VARCHAR AS economy, max(year)::INTEGER AS year
    FROM remittance_series GROUP BY ALL`,
    [],
  )) as { direction: string; economy: string; year: number }[];
  const newest = new Map(rows.map((row) => [`${row.economy} ${row.direction}`, row.year]));
  const ask = await askBuiltOnce(database);
  const wrong: string[] = [];
  let stale = 0;
  for (const economy of new Set(rows.map((row) => row.economy))) {
    const facts = (await ask(summaryQuery(economy))) as never;
    const money = await ask(moneyOverTime.queries({ ...settings, economies: [economy] })[economy]!);
    for (const series of moneySeries) {
      const drawn = moneyModel({ ...settings, series, economies: [economy] }, {
        [economy]: money,
      } as never);
      const said = [
        ...summarySentences(economy, facts, 'nominal', series).map(({ message }) => message),
        ...moneyFinding(drawn),
      ];
      for (const message of said) {
        const direction = message.id.startsWith('money-over-time:stale')
          ? message.id.endsWith(':stale') && 'received'
          : /^economy-summary:(received|paid)_stale$/.exec(message.id)?.[1];
        const year = message.values?.['year'];
        if (!direction || year?.kind !== 'year') continue;
        stale += 1;
        const known = newest.get(`${economy} ${direction}`) ?? 0;
        if (known > year.value)
          wrong.push(`${economy} ${direction} ${series}: ${year.value}, ${known}`);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(stale).toBeGreaterThan(10);
});
