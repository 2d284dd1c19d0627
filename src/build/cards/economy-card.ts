import type { i18n } from 'i18next';
import type { AtlasDatabase } from '../../database/atlas-database.ts';
import { citationsOf } from '../../domain/editions/citation.ts';
import { citationMessage } from '../../domain/editions/citation-message.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import { totalUses } from '../../domain/editions/totals.ts';
import { linkedText } from '../../figures/economy-summary/linked-text.ts';
import { summarySentences } from '../../figures/economy-summary/model.ts';
import { summaryQuery } from '../../figures/economy-summary/queries.ts';
import moneyOverTime from '../../figures/money-over-time/index.ts';
import type { MoneyRow } from '../../figures/money-over-time/money-row.ts';
import { economiesQuery } from '../../figures/economies/queries.ts';
import { createEconomyName, languageOf } from '../../language/index.ts';
import { createSay, formatOf } from '../../language/say.ts';
import type { Card } from './card-svg.ts';

/** What an economy's card says: its first sentences, and what it received over the years. */
export async function economyCard(
  economy: EconomyCode,
  database: AtlasDatabase,
  translator: i18n,
): Promise<Card> {
  const { t, language } = translator;
  const { rows: economies } = await database.run(economiesQuery());
  const name = createEconomyName(t, language, economies);
  const format = formatOf(t, language);
  const say = createSay(t, format, name);
  const { rows: facts } = await database.run(summaryQuery(economy));
  const sentences = summarySentences(economy, facts).toSorted(
    (a, b) => Number(a.missing) - Number(b.missing),
  );
  const settings = { economies: [economy], dollars: 'nominal', series: 'headline' } as const;
  const query = moneyOverTime.queries(settings)[economy];
  const rows = query ? (await database.run(query)).rows : [];
  const line = receivedOf(rows as readonly MoneyRow[]);
  const last = line.at(-1);
  const [citation] = citationsOf(
    totalUses('received', last?.publisher ?? 'headline', last ? [last.year] : undefined),
  );
  return {
    site: t('app:name'),
    language: languageOf(language) ?? 'en',
    title: name(economy),
    sentences: sentences.map(({ message }) =>
      linkedText(say(message))
        .map(({ text }) => text)
        .join(''),
    ),
    line,
    ends: last ? [format.amount(last.usd, 'usd')] : [],
    lineSays: citation
      ? `${t('domain:term.received')} · ${say(citationMessage(citation))}`
      : t('domain:term.received'),
  };
}

/** What the atlas says was received, year by year. */
function receivedOf(rows: readonly MoneyRow[]): readonly MoneyRow[] {
  return rows
    .filter(({ direction, series }) => direction === 'received' && series === 'headline')
    .toSorted((a, b) => a.year - b.year);
}
