import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { join, joinedColumns, sameJoined, type Joined } from '../../user-data/store/joined.ts';
import type { OwnTableInfo } from '../../user-data/own-table.ts';
import { shownColumns } from '../../user-data/values/shown-columns.ts';
import { OwnMaking } from './OwnMaking.tsx';

/** Which columns stand beside the atlas's corridors, and of which end. */
export function InCorridorTable({ table }: { table: OwnTableInfo }) {
  const { t } = useTranslation('own');
  const [joined, setJoined] = useState(joinedColumns);
  const ends: readonly Joined['by'][] =
    table.shape === 'corridor' ? ['corridor'] : ['sender', 'receiver'];
  const choices = shownColumns(table).flatMap(({ id, label }) =>
    ends.map((by) => ({ label, joined: { table: table.name, column: id, by } })),
  );
  if (choices.length === 0) return null;
  const isOn = (one: Joined) => joined.some((other) => sameJoined(one, other));
  return (
    <fieldset className="own__joined">
      <legend className="note">{t('use.corridors')}</legend>
      {choices.map(({ label, joined: one }) => (
        <label key={`${one.column} ${one.by}`}>
          <input
            type="checkbox"
            checked={isOn(one)}
            onChange={(event) => setJoined(join(one, event.target.checked))}
          />
          {t(`use.beside.${one.by}`, { column: label })}
        </label>
      ))}
      {choices.some(({ joined: one }) => isOn(one)) && (
        <OwnMaking
          table={table.name}
          columns={[
            ...new Set(choices.flatMap(({ joined: one }) => (isOn(one) ? [one.column] : []))),
          ]}
        />
      )}
      {choices.some(({ joined: one }) => isOn(one)) && (
        <Link href="/corridors">{t('use.open')}</Link>
      )}
    </fieldset>
  );
}
