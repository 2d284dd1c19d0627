import { knownEditions } from '../../domain/editions/known-editions.ts';
import type { Unit } from '../../domain/measure.ts';

/** What the editions of a publisher are compared on. */
export interface Subject {
  unit: Unit;
  table: string;
  /** Of the table, as the editions have them. */
  parts: readonly string[];
  measures: readonly string[];
  /** Whether all economies together are something. */
  additive: boolean;
}

const indicator = (name: string, unit: Unit, additive: boolean): Subject => ({
  unit,
  table: 'indicator',
  parts: [name],
  measures: [name],
  additive,
});

const nameable = {
  remittances: {
    unit: 'usd',
    table: 'remittance_total',
    parts: ['received', 'paid'],
    measures: ['received', 'paid'],
    additive: true,
  },
  gdp_usd: indicator('gdp_usd', 'usd', true),
  gdp_person_ppp: indicator('gdp_person_ppp', 'ppp', false),
  population: indicator('population', 'persons', true),
  fdi_in_usd: indicator('fdi_in_usd', 'usd', true),
  aid_usd: indicator('aid_usd', 'usd', true),
  reserves_usd: indicator('reserves_usd', 'usd', true),
  gni_atlas_usd: indicator('gni_atlas_usd', 'usd', true),
  migrants: {
    unit: 'persons',
    table: 'migrant_stock',
    parts: ['all'],
    measures: ['hosted', 'abroad'],
    additive: true,
  },
} as const satisfies Record<string, Subject>;
export type SubjectId = keyof typeof nameable;

export const subjects: Readonly<Record<SubjectId, Subject>> = nameable;

/** Whether a publication, or any of them, has two editions at least of a part of a subject. */
export function hasEditions(id: SubjectId, of?: string): boolean {
  const { table, parts } = subjects[id];
  return parts.some((part) => {
    const products = knownEditions
      .filter((one) => one.table === table && one.parts.includes(part))
      .map(({ product }) => product);
    return products.some(
      (product, index) => (of === undefined || of === product) && products.indexOf(product) < index,
    );
  });
}

/** Those of which the data have two editions at least. */
export const subjectIds = (Object.keys(nameable) as SubjectId[]).filter((id) => hasEditions(id));

/** The publications that are compared. */
export const changeSources = ['wb-wdi', 'knomad-flows', 'undesa-ims'] as const;
export type ChangeSource = (typeof changeSources)[number];
