import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import { keepFile } from './keep-file.ts';

/** A text to be read, copied, or kept as a file. */
export function CopyText(props: {
  label: string;
  text: string;
  /** Name and type of its file; it is not offered as one if absent. */
  file?: { name: string; type: string };
  /** Of a program: shown in its own letters, left to right in every language. */
  code?: boolean;
}) {
  const { label, text, file, code = false } = props;
  const { t } = useTranslation('exports');
  const id = useId();
  const [copied, setCopied] = useState<string | null>(null);
  const state = copied === null ? null : copied === text ? t('copied') : null;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // Not allowed here: selected, it is one key away from being copied.
      const place = document.getElementById(id);
      if (place) getSelection()?.selectAllChildren(place);
      return;
    }
    setCopied(text);
  };
  return (
    <section className="copy" aria-label={label}>
      <div className="copy__head">
        <h3 className="copy__label">{label}</h3>
        <output className="copy__done">{state}</output>
        <Button onClick={() => void copy()}>{t('copy')}</Button>
        {file && (
          <Button onClick={() => keepFile(file.name, new Blob([text], { type: file.type }))}>
            {t('keep')}
          </Button>
        )}
      </div>
      <pre
        id={id}
        className="copy__text"
        // It scrolls by itself, so the keyboard must reach it.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        {...(code ? { dir: 'ltr', 'data-code': true } : {})}
      >
        {text}
      </pre>
    </section>
  );
}
