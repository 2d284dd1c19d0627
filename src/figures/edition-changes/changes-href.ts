import { knownEditions } from '../../domain/editions/known-editions.ts';
import type { SourceUse } from '../../domain/editions/citation.ts';
import type { EconomyCode } from '../../domain/economy.ts';
import { readParameters, writeParameters } from '../../domain/parameters.ts';
import { changesSettings, type ChangesSettings } from './settings.ts';
import { changeSources, hasEditions, subjectIds, subjects, type SubjectId } from './subjects.ts';

/** What of a publication changed from one edition to the next, and where that stands. */
export interface ChangesLink {
  subject: SubjectId;
  href: string;
}

/** The address of what changed, for some of its settings. */
export function changesHref(settings: Partial<ChangesSettings>): string {
  const { values } = readParameters(changesSettings, '');
  return `/sources/changes${writeParameters(changesSettings, { ...values, ...settings })}`;
}

/**
 * Where it stands what changed in the series that something rests on: one link for each subject of
 * which a publisher has an edition before the newest.
 *
 * @param economy whose figures are shown, if those of one alone are
 */
export function changesOfUses(
  uses: readonly SourceUse[],
  economy: EconomyCode | null = null,
): ChangesLink[] {
  return subjectIds.flatMap((subject) => {
    const { table, parts } = subjects[subject];
    const own = uses
      .filter((use) => typeof use !== 'string')
      .filter(
        (use) => use.table === table || (use.table === undefined && table === 'migrant_stock'),
      )
      .filter((use) => use.parts?.some((part) => parts.includes(part)) ?? true);
    const products = changeSources.filter(
      (product) =>
        hasEditions(subject, product) && own.some(({ source }) => productOf(source) === product),
    );
    if (products.length === 0) return [];
    const ways = new Set(own.flatMap((use) => use.parts ?? parts));
    const [way] = ways.size === 1 ? ways : [];
    return [
      {
        subject,
        href: changesHref({
          measure: subject,
          ...(products.length === 1 ? { source: products[0] } : {}),
          ...(way === 'received' || way === 'paid' ? { direction: way } : {}),
          ...(economy === null ? {} : { economy, years: 'every' }),
        }),
      },
    ];
  });
}

function productOf(source: string): string {
  return knownEditions.find((one) => one.source === source)?.product ?? source;
}
