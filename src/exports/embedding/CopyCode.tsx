import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { copyText } from '../picture/clipboard.ts';

/** What is put into the other page, with buttons that copy it and what belongs to it. */
export function CopyCode(props: {
  /** Null while it is being made. */
  text: string | null;
  rows: number;
  /** Further texts to copy, each under the key of its button's word. */
  more?: readonly (readonly [word: string, text: string])[];
}) {
  const { text, rows, more = [] } = props;
  const { t } = useTranslation('embedding');
  const [copied, setCopied] = useState<{ of: string; done: boolean } | null>(null);
  const copy = async (one: string) => {
    const done = await copyText(one);
    setCopied({ of: text ?? '', done });
  };
  return (
    <>
      <textarea
        className="embedding__text"
        aria-label={t('code')}
        readOnly
        dir="ltr"
        spellCheck={false}
        rows={rows}
        // Nothing to be copied by hand that the button does not give either.
        value={text ?? ''}
        placeholder={t('measuring')}
        onFocus={(event) => event.target.select()}
      />
      <div className="embedding__actions">
        <Button disabled={text === null} onClick={() => void copy(text ?? '')}>
          {t('copy')}
        </Button>
        {more.map(([word, one]) => (
          <Button key={word} onClick={() => void copy(one)}>
            {t(word)}
          </Button>
        ))}
        <output>
          {text === null
            ? t('measuring')
            : copied?.of === text && t(copied.done ? 'copied' : 'not_copied')}
        </output>
      </div>
    </>
  );
}
