import { useTranslation } from 'react-i18next';
import type { DocumentedTable } from '../../../database/schema/documented.ts';
import { Button } from '../../../ui/Button.tsx';
import type { OwnColumns } from '../use-own-tables.ts';
import { useNearValues } from './use-near-values.ts';

/** What may have been meant: values that there are, nearly what was written. */
export function NearValues(props: {
  sql: string;
  schema: readonly DocumentedTable[];
  own: OwnColumns;
  /** Whether values of columns are looked at too, not the arguments of macros alone. */
  columns: boolean;
  onReplace: (at: number, end: number, text: string) => void;
}) {
  const { t } = useTranslation('sql');
  const found = useNearValues(props.sql, props.schema, props.own, props.columns);
  return (
    <output>
      {found.map(({ column, value, quoted, at, end, near }) => (
        <span key={at} className="sql-error__suggestions">
          {t('near.none', { column, value })}{' '}
          {near.map((one) => (
            <Button
              key={one.value}
              className="sql-error__name"
              onClick={() =>
                props.onReplace(
                  at,
                  end,
                  quoted ? `'${one.value.replaceAll("'", "''")}'` : one.value,
                )
              }
            >
              <bdi dir="ltr">{one.value}</bdi>
              {one.name !== null && one.name !== one.value && (
                <span className="note">
                  {' '}
                  <bdi>{one.name}</bdi>
                </span>
              )}
            </Button>
          ))}
        </span>
      ))}
    </output>
  );
}
