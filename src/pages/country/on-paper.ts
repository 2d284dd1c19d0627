import { useEffect } from 'react';
import { useDatabase } from '../../database/DatabaseProvider.tsx';
import type { EconomyCode } from '../../domain/economy.ts';
import type { Figure } from '../../figures/figure/define-figure.ts';
import { placed, type PlacedFigure } from './placed-figure.ts';

/** Shows a figure on paper alone, where what tells the same on the screen is left out. */
export function onPaper<Settings extends object, Rows extends object, Model>(
  figure: Figure<Settings, Rows, Model>,
  settingsOf: (economies: readonly EconomyCode[]) => Settings,
): PlacedFigure {
  return {
    ...placed(figure, settingsOf),
    paperOnly: true,
    Ahead: function Ahead({ economies }) {
      const database = useDatabase();
      const key = economies.join();
      useEffect(() => {
        const controller = new AbortController();
        const { signal } = controller;
        const queries = figure.queries(settingsOf(key.split(',')));
        for (const name of Object.keys(queries) as (keyof Rows)[])
          // What fails here is asked for again, and told of, where it is shown.
          database.run(queries[name], { signal }).catch(() => undefined);
        return () => controller.abort();
      }, [database, key]);
      return null;
    },
  };
}
