import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../language/index.ts';
import type { Exportable } from './export-source.ts';
import { makeFile, type Format } from './formats/index.ts';
import { keepFile } from './keep-file.ts';
import { citedSources, loadPublicData } from './sources.ts';
import { today } from './today.ts';

export type ExportState =
  | { state: 'idle' }
  | { state: 'working'; format: Format; share: number | null }
  | { state: 'done'; format: Format; name: string; bytes: number; rows: number }
  | { state: 'failed'; format: Format };

/** Makes files of something and hands them to the browser, one at a time. */
export function useExport(what: Exportable) {
  const { t } = useTranslation('exports');
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
      const [tables, data] = await Promise.all([what.tables(), loadPublicData(signal)]);
      const contents = {
        what,
        tables,
        sources: citedSources(data.sources, what.citations),
        atlas: { edition: data.edition, day: today() },
        word: (key: string) => t(key),
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
      });
    } catch {
      if (!signal.aborted) setExportState({ state: 'failed', format });
    }
  };
  return { exportState, exportAs, cancel };
}
