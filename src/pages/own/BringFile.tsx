import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SpellingRow } from '../../figures/economy-spellings/queries.ts';
import type { PlacedEconomy } from '../../domain/placed-economy.ts';
import { tableStore } from '../../user-data/store/table-store.ts';
import type { OwnTableInfo } from '../../user-data/own-table.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Correct } from './Correct.tsx';
import { DropFile } from './DropFile.tsx';
import { Reading } from './Reading.tsx';
import { Unreadable } from './Unreadable.tsx';
import { isSet } from '../../user-data/parse/read-settings.ts';
import { useOwnFile } from './use-own-file.ts';
import { takeHanded } from '../../user-data/handed-file.ts';
import { namesStore } from '../../user-data/names/names-store.ts';

/** The button that was pressed is gone when this is shown. */
const focusOn = (element: HTMLElement | null) => element?.focus();

/** From a file in the hand to a kept table: choose, wait, correct, keep. */
export function BringFile(props: {
  economies: readonly PlacedEconomy[];
  spellings: readonly SpellingRow[];
}) {
  const { economies, spellings } = props;
  const { t } = useTranslation('own');
  const economyNames = useMemo(
    () => ({
      economies: economies.map(({ economy, iso2, name }) => ({ economy, iso2, name })),
      spellings,
    }),
    [economies, spellings],
  );
  const { state, open, change, choose, reread, stop, table, problems } = useOwnFile(
    economyNames,
    namesStore().names,
  );
  const [kept, setKept] = useState<OwnTableInfo | null>(null);
  const top = useRef<HTMLDivElement>(null);
  const onFile = useCallback(
    (file: Blob, name: string) => {
      setKept(null);
      // A file of the same name is likely the next edition of one that was read before.
      const before = tableStore()
        .state()
        .tables.find(({ reading }) => reading?.file === name && isSet(reading.settings));
      open(file, name, before?.reading?.settings, before?.title);
    },
    [open],
  );
  useEffect(() => {
    const timer = setTimeout(() => {
      const handed = takeHanded();
      if (handed) onFile(handed.file, handed.name);
    });
    return () => clearTimeout(timer);
  }, [onFile]);
  const { step } = state;
  useEffect(() => {
    if (step === 'understood') top.current?.querySelector('h2')?.focus();
  }, [step]);
  const keep = async (title: string) => {
    const made = await table();
    const reading =
      state.step === 'understood' ? { file: state.file, settings: state.settings } : undefined;
    const info = await tableStore().keep({ ...made, ...(reading && { reading }) }, title);
    stop();
    setKept(info);
  };
  return (
    <div className="own__bring" ref={top} tabIndex={-1}>
      {state.step === 'none' && (
        <>
          {kept && (
            <div ref={focusOn} tabIndex={-1}>
              <Notice kind="news" title={t('kept.title', { title: kept.title })}>
                <p>{t('kept.words', { name: `own.${kept.name}`, count: kept.rows })}</p>
              </Notice>
            </div>
          )}
          <DropFile onFile={onFile} />
        </>
      )}
      {state.step === 'busy' && (
        <Reading file={state.file} progress={state.progress} onStop={stop} />
      )}
      {state.step === 'failed' && (
        <>
          <Unreadable file={state.file} error={state.error} />
          <DropFile onFile={onFile} />
        </>
      )}
      {state.step === 'understood' && (
        <Correct
          state={state}
          economies={economies}
          onPlan={change}
          onChoices={choose}
          onSettings={reread}
          onKeep={keep}
          onLeave={() => {
            stop();
            top.current?.focus();
          }}
          problemFile={problems}
        />
      )}
    </div>
  );
}
