import type { i18n } from 'i18next';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { Router } from 'wouter';
import type { AtlasDatabase } from '../../database/atlas-database.ts';
import { DatabaseProvider } from '../../database/DatabaseProvider.tsx';
import { citationsOf } from '../../domain/editions/citation.ts';
import type { FigureKind } from '../../domain/figure-kind.ts';
import { readParameters } from '../../domain/parameters.ts';
import { altOf, sourceLine } from '../../exports/picture/caption.ts';
import { dayIn } from '../../exports/picture/spoken.ts';
import type { AnyFigure } from '../../figures/figure/any-figure.ts';
import { kindOf } from '../../figures/shown/kind-of.ts';
import { pageLink } from '../../figures/figure/page-links.ts';
import { isOfBoundaries } from '../../figures/export/of-boundaries.ts';
import { economiesQuery } from '../../figures/economies/queries.ts';
import {
  createEconomyName,
  createSay,
  EconomiesProvider,
  formatOf,
  languageOf,
} from '../../language/index.ts';
import { yearsIn } from './years-in.ts';
import type { PictureWords } from './sheet/picture-words.ts';

/** A figure drawn at a width, with its words in a language. */
export interface FigureDrawing {
  markup: string;
  words: PictureWords;
  kind: FigureKind;
  /** First and last year of its rows; null where they have none. */
  years: readonly [number, number] | null;
  /** Address of its page, from the site's root and in English. */
  page: string;
}

/**
 * Draws a figure from built answers, without a browser.
 *
 * @param ask.search its settings, a query string
 * @param ask.made day of the data, `2026-11-25`
 * @returns null where it has nothing to show with these settings
 * @throws where the built files don't hold what it asks
 */
export async function figureDrawing(
  figure: AnyFigure,
  ask: { search: string; width: number; made: string },
  database: AtlasDatabase,
  translator: i18n,
): Promise<FigureDrawing | null> {
  const { t, language } = translator;
  const { rows: economies } = await database.run(economiesQuery());
  const settings = readParameters(figure.parameters, ask.search).values;
  const answers = Object.entries(figure.queries(settings)).map(
    async ([name, query]) => [name, (await database.run(query)).rows] as const,
  );
  const model = figure.model(settings, Object.fromEntries(await Promise.all(answers)));
  if (figure.empty(model)) return null;
  const say = createSay(t, formatOf(t, language), createEconomyName(t, language, economies));
  const [finding = figure.title(settings), ...more] = figure.finding(model);
  const kind = kindOf(figure, model);
  const subtitle = figure.subtitle(model);
  const table = figure.table(model);
  const told = { citations: citationsOf(figure.sources(settings)), kind };
  const { View } = figure;
  const markup = renderToStaticMarkup(
    <I18nextProvider i18n={translator}>
      <DatabaseProvider database={database}>
        <EconomiesProvider economies={economies}>
          <Router ssrPath="/">
            <View model={model} width={ask.width} />
          </Router>
        </EconomiesProvider>
      </DatabaseProvider>
    </I18nextProvider>,
  );
  const site = t('picture:site');
  const day = dayIn(languageOf(language) ?? 'en', new Date(`${ask.made}T12:00:00Z`));
  return {
    markup,
    kind,
    years: yearsIn(table.rows),
    page: pageLink(figure, settings),
    words: {
      title: say(finding),
      more: more.map(say),
      subtitle: say(subtitle),
      kind: kind === 'published' ? null : t(`figures:kind.${kind}`),
      notes: figure
        .notes(model)
        .filter(({ id }) => isOfBoundaries(id))
        .map(say),
      source: sourceLine(told, say),
      made: t('picture:made', { site, date: day }).replace(/\s*·\s*$/, ''),
      alternative: altOf({ ...told, title: finding, more, subtitle, table, permalink: '' }, say),
    },
  };
}
