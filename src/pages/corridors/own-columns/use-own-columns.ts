import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { extraColumns, setExtraColumns } from '../../../figures/corridor-table/extra-columns.ts';
import { joinedColumns } from '../../../user-data/store/joined.ts';
import { useFormat } from '../../../language/index.ts';
import type { OwnColumnWords } from './own-columns.ts';
import { ownWhen } from './own-when.ts';

/** Puts the user's own columns that were chosen for it into the table, for the year it shows. */
export function useOwnColumns(year: number): void {
  const { t } = useTranslation('corridors');
  const format = useFormat();
  useEffect(() => {
    const joined = joinedColumns();
    if (joined.length === 0) {
      if (extraColumns().length > 0) setExtraColumns([]);
      return;
    }
    let stopped = false;
    const words: OwnColumnWords = {
      label: (column, table, at, by) =>
        t(`own.${by}`, { column, table, year: at === null ? '' : `, ${at}` }),
      when: (at, of, own) => {
        const said = ownWhen(at, of, own, format);
        return said.whole ? said.when : t('own.in_part', { year: said.when });
      },
      unit: (unit) => t(`own.unit.${unit}`),
    };
    const bring = async () => {
      const [{ tableStore }, { ownColumn }] = await Promise.all([
        import('../../../user-data/store/table-store.ts'),
        import('./own-columns.ts'),
      ]);
      const columns = [];
      for (const one of joined) {
        const table = await tableStore().read(one.table);
        const column = table && ownColumn(table, one, year, words);
        if (column) columns.push(column);
      }
      if (!stopped) setExtraColumns(columns);
    };
    // Without them the table stands as it is.
    bring().catch(() => undefined);
    return () => {
      stopped = true;
    };
  }, [year, t, format]);
}
