import type { Source } from '../lib/source-row.ts';
import { licences } from './licences.ts';

/** Sources on economies, their groups, their shapes, and programmes. */
export const contextSources = {
  'undp-hdr-2025': {
    id: 'undp-hdr-2025',
    product: 'undp-hdr',
    publisher: 'United Nations Development Programme',
    name: 'UNDP, Human Development Report',
    title: 'Human Development Report 2025, composite indices, complete time series',
    edition: '2025',
    ...licences.ccBy3Igo,
    link: 'https://hdr.undp.org/data-center/documentation-and-downloads',
    citation:
      'UNDP, Human Development Report, composite indices and components, complete time series.',
    coverage: 'Human development, gender development and gender inequality; work and income by sex',
  },
  'iom-gdi': {
    id: 'iom-gdi',
    publisher: 'International Organization for Migration, Global Data Institute',
    name: 'IOM Global Data Institute, list of countries and areas',
    title: 'List of countries and areas with their codes and groups',
    edition: 'as stored in 2026',
    ...licences.iomTerms,
    link: 'https://gmdac.iom.int',
    citation:
      'IOM Global Data Institute, list of countries and areas; groups as defined by the United Nations.',
    coverage:
      'ISO and M49 codes, UN regions, least developed, landlocked developing and small island developing states',
    terms:
      'IOM keeps the rights in what its websites publish, unless a page states otherwise, and gives it for information only. The atlas takes facts alone: codes, names and groups.',
  },
  'wb-class': {
    id: 'wb-class',
    publisher: 'World Bank',
    name: 'World Bank, country classification',
    title: 'Country and Lending Groups, and list of fragile and conflict-affected situations',
    ...licences.ccBy4,
    link: 'https://datahelpdesk.worldbank.org/knowledgebase/articles/906519-world-bank-country-and-lending-groups',
    citation: 'World Bank, Country and Lending Groups.',
    coverage: 'Income group, region and fragility of 218 economies by fiscal year',
    note: 'The compiled history fills every year for every economy, also years in which the World Bank left one unclassified.',
    derived: true,
  },
  'natural-earth-5': {
    id: 'natural-earth-5',
    product: 'natural-earth',
    publisher: 'Natural Earth',
    name: 'Natural Earth',
    title: 'Admin 0 – Countries',
    edition: 'version 5, 1:50m and 1:110m',
    ...licences.publicDomain,
    link: 'https://www.naturalearthdata.com',
    citation: 'Made with Natural Earth.',
    coverage: 'Shapes and label points of countries and areas',
    note: 'Boundaries and names imply no opinion on the status of any territory.',
  },
  'iom-projects': {
    id: 'iom-projects',
    publisher: 'International Organization for Migration and partners',
    name: 'IOM and partners, project pages',
    title: 'Migration and development projects',
    edition: 'compiled from public pages, November 2026',
    label: 'November 2026',
    ...licences.iomTerms,
    link: 'https://developmentfund.iom.int',
    citation: 'IOM and partners, project pages; each programme links to its own.',
    coverage: '33 projects, titles and facts only',
    terms:
      'IOM keeps the rights in what its websites publish, unless a page states otherwise, and gives it for information only. The atlas takes facts alone: titles, places, dates, status and links, and no text of a page.',
    note: 'Far from complete: the IOM Development Fund alone counts more than a thousand projects. A status is as the page said when stored. Page texts belong to their publishers and are not copied.',
    derived: true,
  },
} as const satisfies Readonly<Record<string, Source>>;
