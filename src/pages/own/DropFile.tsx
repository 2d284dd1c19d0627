import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Examples } from './Examples.tsx';

/** The ways to bring a file: choose, drop, paste, or try with an example. */
export function DropFile({ onFile }: { onFile: (file: Blob, name: string) => void }) {
  const { t } = useTranslation('own');
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [pasting, setPasting] = useState(false);
  const [text, setText] = useState('');

  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const { target, clipboardData } = event;
      if (target instanceof HTMLElement && target.matches('input, textarea, select')) return;
      const file = clipboardData?.files[0];
      const pasted = clipboardData?.getData('text/plain') ?? '';
      if (file) onFile(file, file.name);
      else if (/[\t,;|]/.test(pasted) && pasted.includes('\n'))
        onFile(new Blob([pasted]), t('paste.name'));
      else return;
      event.preventDefault();
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [onFile, t]);

  return (
    <section className="own__ways" aria-label={t('drop.label')}>
      <div
        className="own__drop"
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const file = event.dataTransfer.files[0];
          if (file) onFile(file, file.name);
        }}
      >
        <input
          ref={input}
          type="file"
          className="own__input"
          aria-label={t('drop.choose')}
          tabIndex={-1}
          accept=".csv,.tsv,.tab,.txt,.xlsx,.xlsm,.xls,.ods,.dta,.json,.ndjson,.jsonl,.geojson,.htm,.html,.parquet,.zip,.gz,text/csv,text/plain"
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file) onFile(file, file.name);
          }}
        />
        <p className="own__drop-words">{t('drop.here')}</p>
        <div className="own__buttons">
          <Button className="own__main" onClick={() => input.current?.click()}>
            {t('drop.choose')}
          </Button>
          <Button aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
            {t('paste.open')}
          </Button>
        </div>
        <p className="note">{t('drop.kinds')}</p>
      </div>
      {pasting && (
        <div className="own__paste">
          <label>
            <span>{t('paste.label')}</span>
            <textarea
              rows={6}
              dir="auto"
              spellCheck={false}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          </label>
          <Button
            disabled={text.trim() === ''}
            onClick={() => onFile(new Blob([text]), t('paste.name'))}
          >
            {t('paste.read')}
          </Button>
        </div>
      )}
      <Examples onFile={onFile} />
    </section>
  );
}
