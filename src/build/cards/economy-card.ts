import type { i18n } from 'i18next';
import type { AtlasDatabase } from '../../database/atlas-database.ts';
import { citationsOf } from '../../domain/editions/citation.ts';
import { sourceName } from '../../domain/editions/known-editions.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import { linkedText } from '../../figures/economy-summary/linked-text.ts';
import { summarySentences } from '../../figures/economy-summary/model.ts';
import { summaryQuery } from '../../figures/economy-summary/queries.ts';
import moneyOverTime from '../../figures/money-over-time/index.ts';
import type { MoneyRow } from '../../figures/money-over-time/model.ts';
import { economiesQuery } from '../../figures/economies/queries.ts';
import { createEconomyName } from '../../language/index.ts';
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
  const settings = { economies: [economy] };
  const query = moneyOverTime.queries(settings)[economy];
  const rows = query ? (await database.run(query)).rows : [];
  const line = receivedBy(rows as readonly MoneyRow[]);
  const last = line.at(-1);
  const [citation] = citationsOf([
    {
      source: last?.series === 'wdi' ? 'wb-wdi' : 'knomad-flows',
      table: 'remittance_total',
      parts: ['received'],
    },
  ]);
  return {
    title: name(economy),
    sentences: sentences.map(({ message }) =>
      linkedText(say(message))
        .map(({ text }) => text)
        .join(''),
    ),
    line,
    ends: last ? [format.amount(last.usd, 'usd')] : [],
    lineSays: citation
      ? `${t('domain:measure.received')}, US$ · ${sourceName(citation.source)}, ${citation.edition}`
      : t('domain:measure.received'),
  };
}

/** One publisher's line, that with the newest year: two are never joined. */
function receivedBy(rows: readonly MoneyRow[]): readonly MoneyRow[] {
  const received = rows.filter(({ direction }) => direction === 'received');
  const newest = Math.max(...received.map(({ year }) => year));
  const series = received.some((row) => row.series === 'wdi' && row.year === newest)
    ? 'wdi'
    : 'knomad';
  return received.filter((row) => row.series === series).toSorted((a, b) => a.year - b.year);
}
