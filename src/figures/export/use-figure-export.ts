import { citationsOf } from '../../domain/editions/citation.ts';
import { useTranslation } from 'react-i18next';
import { useDatabase } from '../../database/DatabaseProvider.tsx';
import type { Exportable } from '../../exports/export-source.ts';
import { useEconomyName, useSay } from '../../language/index.ts';
import { liveHref } from '../../ui/address/live-address.ts';
import { loadColumns } from '../columns/load-columns.ts';
import type { Figure } from '../figure/define-figure.ts';
import { kindOf } from '../shown/kind-of.ts';
import { saidTables } from './result-tables.ts';
import { answerTables, statementsOf, exportQueriesOf } from './figure-export.ts';

/** What is taken away of a figure as it is shown: its queries' rows and the words around it. */
export function useFigureExport<Settings extends object, Rows extends object, Model>(
  figure: Figure<Settings, Rows, Model>,
  anchor: string,
): (settings: Settings, model: Model) => Exportable {
  const database = useDatabase();
  const say = useSay();
  const economyName = useEconomyName();
  const { i18n } = useTranslation('figures');
  return (settings, model) => {
    const exports = exportQueriesOf(figure, settings);
    const [finding, ...more] = figure.finding(model);
    const address = new URL(liveHref());
    address.hash = anchor;
    return {
      name: `remittance-atlas-${anchor}`,
      title: say(finding ?? figure.title(settings)),
      description: [...more, figure.subtitle(model)].map(say),
      tables: async () =>
        figure.exportTables
          ? saidTables(await figure.exportTables(model), { say, economyName })
          : answerTables(database, exports, { economyName, ...(await loadColumns(i18n)) }),
      citations: citationsOf(figure.sources(settings)),
      kind: kindOf(figure, model),
      permalink: address.href,
      statements: statementsOf(exports),
      notes: figure.notes(model).map(say),
    };
  };
}
