import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tableStore, type TableStoreState } from '../../user-data/store/table-store.ts';
import type { OwnTable, OwnTableInfo } from '../../user-data/own-table.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { OwnTableItem } from './OwnTableItem.tsx';

/** The tables that are kept: what they are, where they can be used, and the ways to be rid of them. */
export function OwnTables({ state }: { state: TableStoreState }) {
  const { t } = useTranslation('own');
  const [removed, setRemoved] = useState<readonly OwnTable[]>([]);
  /** Tables that came back under another name than they had. */
  const [moved, setMoved] = useState<readonly OwnTableInfo[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const { tables, where, visiting } = state;
  const remove = async (names: readonly string[]) => {
    const kept: OwnTable[] = [];
    for (const name of names) {
      const table = await tableStore().read(name);
      await tableStore().remove(name);
      if (table) kept.push(table);
    }
    setRemoved(kept);
    setMoved([]);
    heading.current?.focus();
  };
  const undo = async () => {
    const other: OwnTableInfo[] = [];
    for (const table of removed) {
      const restored = await tableStore().restore(table);
      if (restored.name !== table.name) other.push(restored);
    }
    close();
    setMoved(other);
  };
  const close = () => {
    setRemoved([]);
    setMoved([]);
    heading.current?.focus();
  };
  if (where === null) return null;
  return (
    <section className="own__kept" aria-label={t('tables.title')}>
      <h2 ref={heading} tabIndex={-1}>
        {t('tables.title')}
      </h2>
      {where === 'visit' && (
        <Notice kind="warning">
          <p>{t('tables.visit')}</p>
        </Notice>
      )}
      {removed.length > 0 && (
        <Notice kind="news" onClose={close}>
          <p>
            {t('tables.removed', { count: removed.length, title: removed[0]?.title ?? '' })}{' '}
            <Button onClick={() => void undo()}>{t('tables.undo')}</Button>
          </p>
        </Notice>
      )}
      {moved.length > 0 && (
        <Notice kind="news" onClose={close}>
          {moved.map(({ name, title }) => (
            <p key={name}>{t('tables.moved', { title, name: `own.${name}` })}</p>
          ))}
        </Notice>
      )}
      {tables.length === 0 ? (
        <p className="note">{t('tables.none')}</p>
      ) : (
        <>
          <ul role="list" className="own__list">
            {tables.map((table) => (
              <OwnTableItem
                key={table.name}
                table={table}
                visiting={where === 'browser' && visiting.has(table.name)}
                onRemove={() => void remove([table.name])}
              />
            ))}
          </ul>
          {tables.length > 1 && (
            <Button plain onClick={() => void remove(tables.map(({ name }) => name))}>
              {t('tables.remove_all')}
            </Button>
          )}
        </>
      )}
    </section>
  );
}
