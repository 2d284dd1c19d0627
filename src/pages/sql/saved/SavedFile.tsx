import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keepFile } from '../../../exports/keep-file.ts';
import { today } from '../../../exports/today.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { savedQueries, type SavedQuery } from './saved-queries.ts';
import { largestFile, queriesOf, sqlFile, SqlFileError, type SqlFileFault } from './sql-file.ts';

type Brought =
  { fault: SqlFileFault } | { file: string; fresh: number; same: number; beside: number };

/** Takes all named queries along as one file, and opens such files; nothing in them runs. */
export function SavedFile(props: {
  queries: readonly SavedQuery[];
  taken: ReadonlySet<string> | null;
}) {
  const { t } = useTranslation('sql');
  const { queries, taken } = props;
  const field = useRef<HTMLInputElement>(null);
  const [brought, setBrought] = useState<Brought | null>(null);

  async function bring(file: File) {
    try {
      // No more of a huge file than tells that it is one.
      const bytes = new Uint8Array(await file.slice(0, largestFile + 1).arrayBuffer());
      const unnamed = (number: number) => t('saved.unnamed', { number });
      const found = queriesOf(bytes, unnamed, file.name.replace(/\.[^.]*$/, ''));
      const counts = { fresh: 0, same: 0, beside: 0 };
      // The first of a file is the newest of the list.
      for (const { title, sql, name } of found.toReversed()) {
        const { how } = savedQueries().save(title, sql, null, taken, name);
        if (how === 'same' || how === 'beside') counts[how] += 1;
        else counts.fresh += 1;
      }
      setBrought({ file: file.name, ...counts });
    } catch (error) {
      setBrought({ fault: error instanceof SqlFileError ? error.fault : 'not_text' });
    }
  }

  return (
    <>
      <p className="sql-saved__file">
        {queries.length > 0 && (
          <Button
            onClick={() => {
              const text = sqlFile(queries, t('saved.heading', { day: today() }));
              keepFile(
                'remittance-atlas-queries.sql',
                new Blob([text], { type: 'application/sql' }),
              );
            }}
          >
            {t('saved.export')}
          </Button>
        )}
        <Button onClick={() => field.current?.click()}>{t('saved.bring')}</Button>
        <input
          ref={field}
          type="file"
          hidden
          accept=".sql,.txt,text/plain,application/sql"
          aria-label={t('saved.bring')}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) void bring(file);
            // The same file may be chosen again.
            event.target.value = '';
          }}
        />
      </p>
      {brought && 'fault' in brought && (
        <Notice kind="error" title={t(`saved.fault.${brought.fault}`)}>
          {t('saved.kept')}
        </Notice>
      )}
      {brought && 'file' in brought && (
        <output className="note">
          {t('saved.brought', {
            replace: {
              file: brought.file,
              fresh: brought.fresh,
              same: brought.same,
              beside: brought.beside,
            },
          })}
        </output>
      )}
    </>
  );
}
