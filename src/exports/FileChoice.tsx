import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat, useSay } from '../language/index.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Progress } from '../ui/fields/Progress.tsx';
import type { Exportable } from './export-source.ts';
import { formats, type Format } from './formats/index.ts';
import { lastFormat, rememberFormat } from './last-format.ts';
import { useExport, type ExportState } from './use-export.ts';

/** Formats of one table a file. */
const zips: readonly string[] = ['csv', 'parquet'];

/** Where the dialog puts the focus: React would focus it before the dialog is shown. */
function beginHere(button: HTMLButtonElement | null): void {
  button?.setAttribute('autofocus', '');
}

/** The formats, each a button that makes its file at once. */
export function FileChoice({ what }: { what: Exportable }) {
  const { t } = useTranslation('exports');
  const { exportState, exportAs, cancel } = useExport(what);
  const several = what.statements.length > 1;
  const [last, setLast] = useState(lastFormat);
  const choose = (format: Format) => {
    setLast(format);
    rememberFormat(format);
    void exportAs(format);
  };
  return (
    <>
      <ul className="take__formats" role="list">
        {formats.map((format) => (
          <li key={format}>
            <button
              type="button"
              ref={format === (last ?? formats[0]) ? beginHere : undefined}
              className="take__format"
              disabled={exportState.state === 'working'}
              data-last={format === last || undefined}
              onClick={() => choose(format)}
            >
              <span className="take__name">{t(`format.${format}.name`)}</span>
              <span className="take__hint">
                {t(`format.${format}.${several && zips.includes(format) ? 'hint_zip' : 'hint'}`)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <State
        exportState={exportState}
        onCancel={cancel}
        onRetry={(format) => void exportAs(format)}
      />
    </>
  );
}

function State(props: {
  exportState: ExportState;
  onCancel: () => void;
  onRetry: (format: Format) => void;
}) {
  const { t } = useTranslation('exports');
  const format = useFormat();
  const say = useSay();
  const number = (value: number) => format.count(value, { as: 'full' });
  const { exportState } = props;
  switch (exportState.state) {
    case 'idle':
      return null;
    case 'working':
      return (
        <div className="take__state">
          <Progress
            words={
              exportState.reading
                ? t('reading', {
                    rows: number(exportState.reading.rows),
                    total: number(exportState.reading.total),
                  })
                : t('working')
            }
            share={exportState.share}
          />
          <Button onClick={props.onCancel}>{t('cancel')}</Button>
        </div>
      );
    case 'done':
      return (
        <output className="take__state">
          {t('done', {
            count: exportState.rows,
            replace: {
              name: exportState.name,
              rows: number(exportState.rows),
            },
          })}
          {exportState.cut && ` ${t('cut_done')}`}
        </output>
      );
    case 'failed':
      return (
        <div className="take__state">
          <Notice
            kind="error"
            title={t('failed')}
            onRetry={() => props.onRetry(exportState.format)}
          >
            {exportState.said ? say(exportState.said) : t('failed_why')}
          </Notice>
        </div>
      );
  }
}
