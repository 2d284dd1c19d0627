import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { ownQuery } from '../../database/user-sql/own-query.ts';
import { Download } from '../../exports/Download.tsx';
import { sqlHref } from '../../exports/sql-href.ts';
import { useFormat } from '../../language/index.ts';
import { renameJoined } from '../../user-data/store/joined.ts';
import { tableStore } from '../../user-data/store/table-store.ts';
import type { OwnTableInfo } from '../../user-data/own-table.ts';
import { isSet } from '../../user-data/parse/read-settings.ts';
import { shownColumns } from '../../user-data/values/shown-columns.ts';
import { Button } from '../../ui/Button.tsx';
import { InCorridorTable } from './InCorridorTable.tsx';
import { ownExport } from './own-export.ts';

/** One kept table. */
export function OwnTableItem(props: {
  table: OwnTableInfo;
  /** Whether it found no room in the browser. */
  visiting: boolean;
  onRemove: () => void;
}) {
  const { table, visiting, onRemove } = props;
  const { t } = useTranslation('own');
  const format = useFormat();
  const [title, setTitle] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const rename = (next: string) =>
    renamed(table.name, next).then(
      () => setRefused(false),
      () => setRefused(true),
    );
  const facts = [
    t(`tables.shape.${table.shape}`),
    t('tables.rows', { count: table.rows, shown: format.count(table.rows, { as: 'full' }) }),
    t('tables.columns', { count: table.columns.length }),
    ...(table.years ? [format.years(...table.years)] : []),
    format.bytes(table.bytes),
    new Intl.DateTimeFormat(format.locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
      table.made,
    ),
  ];
  return (
    <li className="own__table">
      {title === null ? (
        <h3>
          <bdi>{table.title}</bdi>
        </h3>
      ) : (
        <form
          className="own__rename"
          onSubmit={(event) => {
            event.preventDefault();
            if (title.trim() !== '') void rename(title.trim());
            setTitle(null);
          }}
        >
          <input
            type="text"
            dir="auto"
            maxLength={80}
            aria-label={t('tables.new_name', { title: table.title })}
            value={title}
            // The button that opened the field is gone.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus
            onChange={(event) => setTitle(event.target.value)}
          />
          <Button type="submit">{t('tables.rename')}</Button>
        </form>
      )}
      <p className="note">{facts.join(' · ')}</p>
      {table.reading && (
        <p className="note">
          {t(`tables.${isSet(table.reading.settings) ? 'read_as_set' : 'read_from'}`, {
            file: table.reading.file,
          })}
        </p>
      )}
      {refused && (
        <p className="own__warning" role="alert">
          {t('tables.not_renamed')}
        </p>
      )}
      {visiting && <p className="own__warning">{t('tables.no_room')}</p>}
      <p className="note">
        <span dir="ltr" className="own__names">
          <code>{`own.${table.name}`}</code> {table.columns.map(({ id }) => id).join(', ')}
        </span>
      </p>
      <ul role="list" className="own__uses">
        {shownColumns(table).map(({ id, label }) => (
          <li key={id}>
            <Link href={`/?measure=own.${table.name}.${id}`}>
              {t('map.show', { column: label })}
            </Link>
          </li>
        ))}
        <li>
          <Link
            href={sqlHref(
              ownQuery(
                table.name,
                table.columns.map(({ id }) => id),
              ),
            )}
          >
            {t('use.sql')}
          </Link>
        </li>
      </ul>
      <InCorridorTable table={table} />
      <div className="own__buttons">
        <Download of={() => ownExport(table, t)} label={table.title} />
        <Button plain onClick={() => setTitle(table.title)}>
          {t('tables.rename')}
          <span className="visually-hidden">{table.title}</span>
        </Button>
        <Button plain onClick={onRemove}>
          {t('tables.remove')}
          <span className="visually-hidden">{table.title}</span>
        </Button>
      </div>
    </li>
  );
}

/** The name in SQL and in links follows the title. */
async function renamed(name: string, title: string): Promise<void> {
  const table = await tableStore().rename(name, title);
  if (table) renameJoined(name, table.name);
}
