import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { ownQuery } from '../../../database/user-sql/own-query.ts';
import { sqlHref } from '../../../exports/sql-href.ts';
import type { PlacedEconomy } from '../../../domain/placed-economy.ts';
import { tableStore } from '../../../user-data/store/table-store.ts';
import { ownValues } from '../../../user-data/values/own-values.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { Explore } from '../Explore.tsx';
import type { OwnAddress } from './own-address.ts';
import { ownRows, type OwnRows } from './own-model.ts';
import { OwnMapView } from './OwnMapView.tsx';

type Found = { of: string; rows: OwnRows | null; mixed?: Mixed };

/** A column by which a table's rows measure different things, and the statement that shows them. */
type Mixed = { column: string; sql: string };

/** The map of a user's own column; where the table is not, that is said and the rest is shown. */
export default function OwnMap(props: {
  address: OwnAddress;
  economies: readonly PlacedEconomy[];
}) {
  const { address, economies } = props;
  const { table, column } = address;
  const { t } = useTranslation('own');
  const [found, setFound] = useState<Found | null>(null);
  const of = `${table}.${column}`;
  useEffect(() => {
    let stopped = false;
    const look = async () => {
      await tableStore().load();
      const kept = await tableStore().read(table);
      const values = kept && ownValues(kept, column);
      if (stopped) return;
      if (kept && values?.mixed) {
        const sql = ownQuery(
          kept.name,
          kept.columns.map(({ id }) => id),
        );
        setFound({ of, rows: null, mixed: { column: values.mixed.label, sql } });
      } else setFound({ of, rows: kept && values ? ownRows(kept, values) : null });
    };
    look().catch(() => {
      if (!stopped) setFound({ of, rows: null });
    });
    return () => {
      stopped = true;
    };
  }, [table, column, of]);
  if (found?.of !== of) return <p className="explore__own-waiting">{t('map.waiting')}</p>;
  if (found.rows === null)
    return (
      <>
        <div className="explore__own-lost">
          {found.mixed ? (
            <Notice kind="warning" title={t('map.mixed', { column: found.mixed.column })}>
              <p>
                {t('map.mixed_help')} <Link href={sqlHref(found.mixed.sql)}>{t('use.sql')}</Link>
              </p>
            </Notice>
          ) : (
            <Notice kind="warning" title={t('map.lost')}>
              <p>
                {t('map.lost_help', { name: `own.${of}` })} <Link href="/own">{t('title')}</Link>
              </p>
            </Notice>
          )}
        </div>
        <Explore economies={economies} ownLost />
      </>
    );
  return <OwnMapView address={address} rows={found.rows} economies={economies} />;
}
