import { useEffect, useMemo, useState } from 'react';
import { useDatabase } from '../../../database/DatabaseProvider.tsx';
import { useAnswer } from '../../../database/use-answer.ts';
import { recentPriceYear } from '../../../domain/editions/uses.ts';
import { brokenBetween } from '../../../figures/corridor-panel/change.ts';
import { panelOf, type Panel } from '../../../figures/corridor-panel/panel.ts';
import { breaksQuery, membersQuery, yearQuery } from '../../../figures/corridor-panel/queries.ts';
import { yearColumns } from '../../../figures/corridor-panel/year-columns.ts';
import type { TableSettings } from '../../../figures/corridor-table/settings.ts';
import type { Corridors } from '../use-corridors.ts';
import { keptYears, pictureOf } from './kept-years.ts';

/** The years of a panel as they come from the database. */
export interface PanelState {
  panel: Panel;
  /** Years that have come, of how many, and the one that is on its way; null once all are here. */
  coming: { done: number; of: number; year: number } | null;
  /** Receivers of whom no change is told between the two years compared; null while not known. */
  broken: ReadonlySet<string> | null;
  error: Error | undefined;
  retry: () => void;
  /** The year that costs and migrants are of, beside amounts of a year. */
  factsOf: (year: number) => number;
}

const mostKept = 60;
const kept = keptYears(mostKept);

/** The panel of a view; null where one year is shown. */
export function usePanel(
  { kind, stock, facts }: Pick<TableSettings, 'kind' | 'stock' | 'facts'>,
  { span, year, since, years: known }: Pick<Corridors, 'span' | 'year' | 'since' | 'years'>,
): PanelState | null {
  const database = useDatabase();
  const wanted = span !== null;
  const members = useAnswer(wanted && kind === 'published' ? membersQuery : null);
  const breaks = useAnswer(wanted && kind === 'modelled' ? breaksQuery : null);
  const [tries, setTries] = useState(0);
  const [came, setCame] = useState(0);
  const [failed, setFailed] = useState<{ of: string; error: Error } | null>(null);
  const factsOf = useMemo(
    () => (facts === 'newest' ? () => recentPriceYear : (one: number) => one),
    [facts],
  );
  const prefix = `${kind}/${stock}/${facts}/`;
  const name = `${prefix}${span?.join() ?? ''}/${tries}`;

  useEffect(() => {
    if (span === null) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    void (async () => {
      try {
        for (const one of span.toReversed()) {
          if (kept.renew(prefix + one)) continue;
          const query = yearQuery(kind, one, factsOf(one), Number(stock));
          const { rows } = await database.run(query, { signal, kept: false });
          kept.keep(prefix + one, yearColumns(rows));
          setCame((count) => count + 1);
        }
      } catch (thrown) {
        if (!signal.aborted)
          setFailed({
            of: name,
            error: thrown instanceof Error ? thrown : new Error(String(thrown)),
          });
      }
    })();
    return () => controller.abort();
  }, [database, span, kind, stock, factsOf, prefix, name]);

  const told = members.data ?? breaks.data;
  const columns = span?.map((one) => kept.get(prefix + one) ?? null) ?? [];
  const done = columns.filter((one) => one !== null).length;
  const whole = done === columns.length && (told !== undefined || !wanted);
  const drawn = whole ? 'whole' : String(pictureOf(done));
  const panel = useMemo(() => {
    if (span === null) return null;
    return panelOf({
      kind,
      years: span,
      editions: span.map(
        (one) => known.find((entry) => entry.kind === kind && entry.year === one)?.edition ?? '',
      ),
      columns: span.map((one) => kept.get(prefix + one) ?? null),
      members: members.data ?? [],
    });
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [span, kind, prefix, known, members.data, drawn]);
  const broken = useMemo(
    () =>
      kind === 'modelled' && breaks.data === undefined
        ? null
        : brokenBetween(breaks.data ?? [], since, year),
    [kind, breaks.data, since, year],
  );
  void came;
  if (span === null || panel === null) return null;
  const next = span.findLast((one) => kept.get(prefix + one) === undefined) ?? year;
  return {
    panel,
    coming: whole ? null : { done, of: span.length, year: next },
    broken,
    error: (failed?.of === name ? failed.error : undefined) ?? members.error ?? breaks.error,
    retry: () => {
      database.retry();
      members.retry();
      breaks.retry();
      setTries((count) => count + 1);
    },
    factsOf,
  };
}
