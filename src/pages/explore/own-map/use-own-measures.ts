import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SelectGroup } from '../../../ui/TitleSelect.tsx';
import type { OwnMeasures } from './own-measures.ts';

/**
 * The user's own columns as choices of the map, a group a table. Asked for late: most users have
 * none.
 *
 * @param ready whether the page has what it needs more
 */
export function useOwnMeasures(ready: boolean): readonly SelectGroup[] {
  const { t } = useTranslation('explore');
  const [tables, setTables] = useState<readonly OwnMeasures[]>([]);
  useEffect(() => {
    if (!ready) return;
    let stopped = false;
    import('./own-measures.ts')
      .then(({ ownMeasures }) => ownMeasures())
      .then((all) => {
        if (!stopped) setTables(all);
      })
      // The atlas's own measures are there all the same.
      .catch(() => undefined);
    return () => {
      stopped = true;
    };
  }, [ready]);
  return useMemo(
    () => tables.map(({ title, options }) => ({ label: t('own', { title }), options })),
    [tables, t],
  );
}
