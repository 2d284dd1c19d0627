import type { Source } from '../lib/source-row.ts';
import { licences } from './licences.ts';

/** Sources on money sent and what sending costs. */
export const moneySources = {
  'wb-brm': {
    id: 'wb-brm',
    publisher: 'World Bank',
    name: 'World Bank, Bilateral Remittance Matrix',
    title: 'Bilateral Remittance Matrix',
    edition: '2010–2018, editions of May 2013 to October 2019',
    ...licences.ccBy4,
    link: 'https://www.worldbank.org/en/topic/migrationremittancesdiasporaissues/brief/migration-remittances-data',
    citation:
      'World Bank, Bilateral Remittance Matrix, matrices for 2010 to 2018 (editions of 2013 to 2019).',
    coverage: 'Sender × receiver, US$ million, one matrix a year, 2010–2018',
    note: 'Estimates: recorded inflows shared out over senders by migrant stocks and incomes. Editions differ in method, so a change between two of them is not a trend.',
  },
  'knomad-brm': {
    id: 'knomad-brm',
    publisher: 'KNOMAD / World Bank',
    name: 'KNOMAD / World Bank, Bilateral Remittance Matrix',
    title: 'Bilateral Remittance Matrix 2021',
    edition: 'December 2022',
    ...licences.ccBy4,
    link: 'https://www.knomad.org/data/remittances',
    citation: 'KNOMAD / World Bank, Bilateral Remittance Matrix 2021, December 2022.',
    coverage: 'Sender × receiver, US$ million, 2021',
    note: 'Estimates. Some pairs are set to zero by assumption. There is no matrix for 2019 or 2020, and the World Bank has not published one after 2021; the Center for Global Development rebuilt it in 2026, for 2021 and 2024, which is not held here.',
  },
  'knomad-flows': {
    id: 'knomad-flows',
    publisher: 'KNOMAD / World Bank',
    name: 'KNOMAD / World Bank, Remittance Inflows and Outflows',
    title: 'Remittance inflows and outflows',
    edition: '2024 (received, paid); December 2023 (received); June 2023 (received, paid)',
    ...licences.ccBy4,
    link: 'https://www.knomad.org/data/remittances',
    citation:
      'KNOMAD / World Bank, Remittance Inflows and Outflows, 2024 edition in World Bank Data360; editions of December 2023 and June 2023.',
    coverage: 'Received and paid 2000–2023, US$ million',
    note: 'What was paid in 2023 is the publisher’s estimate. A 0 is a placeholder for “not reported”. Fewer economies report each year what they paid, so the sums of 2021 to 2023 are no trend; outflows of 2022 in the edition of June 2023 lack the United Arab Emirates.',
  },
  'wb-wdi': {
    id: 'wb-wdi',
    publisher: 'World Bank',
    name: 'World Bank, World Development Indicators',
    title: 'World Development Indicators',
    edition: 'July 2026 (received); 2026 (paid in 2024); June 2025 (paid to 2023, other series)',
    ...licences.ccBy4,
    link: 'https://datacatalog.worldbank.org/search/dataset/0037712/World-Development-Indicators',
    citation: 'World Bank, World Development Indicators, editions of July 2026 and June 2025.',
    coverage:
      'Remittances, national income, population, poverty, prices of sending; 1960–2024 by indicator',
    note: 'Remittances here and in KNOMAD differ for the same economy and year; the two are never joined into one line.',
  },
  'wb-rpw': {
    id: 'wb-rpw',
    publisher: 'World Bank',
    name: 'World Bank, Remittance Prices Worldwide',
    title: 'Remittance Prices Worldwide',
    edition: '2011Q1–2020Q3 (DataBank), to 2025Q1, and 2025Q3',
    ...licences.ccBy4,
    link: 'https://remittanceprices.worldbank.org',
    citation: 'World Bank, Remittance Prices Worldwide, rounds 2011Q1 to 2025Q3.',
    coverage: 'Mean total cost of sending US$200 and US$500, by corridor and quarter',
    note: 'Means over all quotes, not weighted by volume; corridors with fewer than three quotes are marked. There is no round for 2025Q2. The series by type of provider is a third party’s aggregation.',
  },
  'wb-rpw-provider': {
    id: 'wb-rpw-provider',
    publisher: 'World Bank, aggregated by a third party',
    name: 'World Bank, Remittance Prices Worldwide by type of provider',
    title: 'Remittance Prices Worldwide by type of provider',
    edition: '2011Q1–2025Q1',
    ...licences.ccBy4,
    link: 'https://remittanceprices.worldbank.org',
    citation:
      'World Bank, Remittance Prices Worldwide, aggregated by type of provider by a third party.',
    coverage: 'Types of provider by quarter, 2011Q1–2025Q1',
    note: 'Not the publisher’s own aggregation.',
    derived: true,
  },
} as const satisfies Readonly<Record<string, Source>>;
