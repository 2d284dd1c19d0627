import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../language/index.ts';
import { tableStore } from '../../user-data/store/table-store.ts';
import { ownValues, type OwnValues } from '../../user-data/values/own-values.ts';
import { makingWords } from '../../user-data/values/making-words.ts';

/** How the newest figures of some columns came of a table's rows, or why there are none. */
export function OwnMaking({ table, columns }: { table: string; columns: readonly string[] }) {
  const { t } = useTranslation('own');
  const say = useSay();
  const [found, setFound] = useState<readonly OwnValues[]>([]);
  const wanted = columns.join(' ');
  useEffect(() => {
    let stopped = false;
    const look = async () => {
      const kept = await tableStore().read(table);
      const values: OwnValues[] = [];
      for (const column of kept ? wanted.split(' ') : []) {
        // Of a large table each column takes long enough by itself.
        await new Promise((rested) => setTimeout(rested));
        if (stopped || !kept) return;
        const own = ownValues(kept, column);
        if (own) values.push(own);
      }
      if (!stopped) setFound(values);
    };
    // The columns stand in the corridor table all the same.
    look().catch(() => undefined);
    return () => {
      stopped = true;
    };
  }, [table, wanted]);
  return found.map((own) => {
    const { column, mixed, values } = own;
    if (mixed)
      return (
        <p key={column.id} className="own__warning">
          {t('map.mixed', { column: mixed.label })} {t('map.mixed_help')}
        </p>
      );
    const year = values.reduce((last, one) => Math.max(last, one.year), 0);
    const words = makingWords(own, year).map((sentence) => say(sentence));
    if (words.length === 0) return null;
    return (
      <p key={column.id} className="note">
        <bdi>{column.label}</bdi>
        {year === 0 ? '' : `, ${year}`}: {words.join(' ')}
      </p>
    );
  });
}
