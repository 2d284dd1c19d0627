import type { Contents } from '../formats/contents.ts';

/** Something small to be taken away, of one source. */
export function trialContents(given: Pick<Contents, 'tables'> & Partial<Contents>): Contents {
  return {
    what: {
      name: 'Trial figure',
      title: 'A trial',
      description: ['It shows how.'],
      tables: () => Promise.resolve(given.tables),
      citations: [{ source: 'knomad-brm', edition: 'December 2022' }],
      kind: 'published',
      permalink: 'https://atlas.example/country/MEX#trial',
      statements: [{ sql: 'FROM remittance_flow WHERE year = $year', parameters: { year: 2021 } }],
      notes: ['An estimate.'],
    },
    sources: [
      {
        id: 'knomad-brm',
        publisher: 'KNOMAD / World Bank',
        title: 'Bilateral Remittance Matrix 2021',
        edition: 'December 2022',
        cited: 'December 2022',
        licence: 'CC BY 4.0',
        licence_url: 'https://creativecommons.org/licenses/by/4.0/',
        link: 'https://www.knomad.org/data/remittances',
        citation: 'KNOMAD / World Bank, Bilateral Remittance Matrix 2021, December 2022.',
      },
    ],
    atlas: { edition: 'ca32f925', day: '2026-11-25' },
    word: (key, values) => (values ? Object.values(values).join(': ') : key),
    rightToLeft: false,
    ...given,
  };
}
