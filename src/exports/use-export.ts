import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../language/index.ts';
import type { Message } from '../domain/message.ts';
import type { Exportable } from './export-source.ts';
import { makeFile, type Format } from './formats/index.ts';
import { keepFile } from './keep-file.ts';
import { citedSources, loadPublicData } from './sources.ts';
import { today } from './today.ts';

export type ExportState =
  | { state: 'idle' }
  | {
      state: 'working';
      format: Format;
      share: number | null;
      /** Rows that are being read, before the file is made. */
      reading?: { rows: number; total: number };
    }
  | { state: 'done'; format: Format; name: string; bytes: number; rows: number; cut: boolean }
  /** `said` is why, where that is known. */
  | { state: 'failed'; format: Format; said: Message | null };

/** Makes files of something and hands them to the browser, one at a time. */
export function useExport(what: Exportable) {
  const { t, i18n } = useTranslation('exports');
  const { direction } = useLanguage();
  const [exportState, setExportState] = useState<ExportState>({ state: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const cancel = () => {
    running.current?.abort();
    setExportState({ state: 'idle' });
  };
  const exportAs = async (format: Format) => {
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    setExportState({ state: 'working', format, share: null });
    try {
      const onRows = (rows: number, total: number) => {
        const share = total === 0 ? null : Math.min(1, rows / total);
        if (!signal.aborted)
          setExportState({ state: 'working', format, share, reading: { rows, total } });
      };
      const [tables, data] = await Promise.all([
        what.tables({ signal, onRows }),
        loadPublicData(signal),
      ]);
      signal.throwIfAborted();
      const contents = {
        what,
        tables,
        sources: citedSources(data.sources, what.citations),
        atlas: { edition: data.edition, day: today() },
        word: (key: string, values: Readonly<Record<string, string>> = {}) => t(key, values),
        cutWord: (rows: number) =>
          t('cut_cell', { rows: new Intl.NumberFormat(i18n.language).format(rows) }),
        rightToLeft: direction === 'rtl',
      };
      const onShare = (share: number) => setExportState({ state: 'working', format, share });
      const file = await makeFile(format, contents, onShare, signal);
      signal.throwIfAborted();
      keepFile(file.name, file.blob);
      setExportState({
        state: 'done',
        format,
        name: file.name,
        bytes: file.blob.size,
        rows: file.rows,
        cut: file.cut,
      });
    } catch (error) {
      if (!signal.aborted) setExportState({ state: 'failed', format, said: saidOf(error) });
    }
  };
  return { exportState, exportAs, cancel };
}

/** What an error of the database says to the user. */
function saidOf(error: unknown): Message | null {
  return error instanceof Error && 'said' in error ? (error.said as Message) : null;
}
