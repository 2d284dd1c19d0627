import { useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { keepFile } from '../../../exports/keep-file.ts';
import { safeText } from '../../../exports/safe-cell.ts';
import { useEconomyName } from '../../../language/index.ts';
import { namesStore } from '../../../user-data/names/names-store.ts';
import type { OwnNames } from '../../../user-data/names/own-names.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { NamePairs } from './NamePairs.tsx';

/** The page comes prepared, without what is kept in a browser. */
const prepared: OwnNames = {};
const asPrepared = () => prepared;

/** The reader's own list of names: what is in it, the way to take it along, and to be rid of it. */
export function OwnNamesList() {
  const { t } = useTranslation('own');
  const economyName = useEconomyName();
  const store = namesStore();
  const names = useSyncExternalStore(store.subscribe, store.names, asPrepared);
  const [gone, setGone] = useState<OwnNames | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const all = Object.keys(names);
  if (all.length === 0 && !gone) return null;
  const forget = (some: readonly string[]) => {
    setGone(Object.fromEntries(some.map((name) => [name, names[name]!])));
    store.remove(some);
    heading.current?.focus();
  };
  const save = () => {
    const lines = [
      [t('problems.text_heading'), t('names.code'), t('role.economy')],
      ...Object.entries(names).map(([name, code]) => [name, code, economyName(code)]),
    ].map((cells) => cells.map(cell).join(','));
    void keepFile(
      `${t('names.file')}.csv`,
      new Blob(['\uFEFF', lines.join('\r\n'), '\r\n'], { type: 'text/csv;charset=utf-8' }),
    );
  };
  return (
    <section className="own__list-of-names" aria-label={t('names.title')}>
      <h2 ref={heading} tabIndex={-1}>
        {t('names.title')}
      </h2>
      <p className="note">{t('names.lead')}</p>
      {gone && (
        <Notice kind="news" onClose={() => setGone(null)}>
          <p>
            {t('names.forgotten', { count: Object.keys(gone).length })}{' '}
            <Button
              onClick={() => {
                store.add(gone);
                setGone(null);
                heading.current?.focus();
              }}
            >
              {t('tables.undo')}
            </Button>
          </p>
        </Notice>
      )}
      {all.length > 0 && (
        <>
          <NamePairs names={names} onForget={(name) => forget([name])} />
          <div className="own__buttons">
            <Button onClick={save}>{t('names.download')}</Button>
            <Button plain onClick={() => forget(all)}>
              {t('names.forget_all')}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

function cell(text: string): string {
  const safe = safeText(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
