import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { ToggleGroup } from '../../ui/ToggleGroup.tsx';
import { copyText } from '../picture/clipboard.ts';
import { EmbedFile } from './EmbedFile.tsx';
import { EmbedPicture } from './EmbedPicture.tsx';
import type { WantedPicture } from './use-picture.ts';
import { elementSnippet, embedAddress, frameSnippet, type Embedding } from './snippets.ts';

const ways = ['frame', 'element', 'picture', 'file', 'address'] as const;
type Way = (typeof ways)[number];

const code: Readonly<Record<Exclude<Way, 'file' | 'picture'>, (embedding: Embedding) => string>> = {
  frame: frameSnippet,
  element: elementSnippet,
  address: embedAddress,
};

/** What to put into the other page, in one of several forms. */
export function EmbedCode(props: {
  embedding: Embedding;
  /** Its heights are measured. */
  ready: boolean;
  picture: WantedPicture;
}) {
  const { embedding, ready, picture } = props;
  const { t } = useTranslation('embedding');
  const [way, setWay] = useState<Way>('frame');
  const [copied, setCopied] = useState<{ text: string; done: boolean } | null>(null);
  const text = way === 'file' || way === 'picture' ? '' : code[way](embedding);
  return (
    <div className="embedding__code">
      <ToggleGroup
        label={t('way.label')}
        labelShown
        options={ways.map((value) => ({ value, label: t(`way.${value}`) }))}
        value={way}
        onChange={setWay}
      />
      <p className="note">{t(`help.${way}`)}</p>
      {way === 'file' ? (
        <EmbedFile embedding={embedding} />
      ) : way === 'picture' ? (
        <EmbedPicture wanted={picture} />
      ) : (
        <>
          <textarea
            className="embedding__text"
            aria-label={t('code')}
            readOnly
            dir="ltr"
            spellCheck={false}
            rows={way === 'address' ? 2 : 6}
            // Nothing to be copied by hand that the button does not give either.
            value={ready || way === 'address' ? text : ''}
            placeholder={t('measuring')}
            onFocus={(event) => event.target.select()}
          />
          <div className="embedding__actions">
            <Button
              disabled={!ready && way !== 'address'}
              onClick={() => void copyText(text).then((done) => setCopied({ text, done }))}
            >
              {t('copy')}
            </Button>
            <output>
              {!ready && way !== 'address'
                ? t('measuring')
                : copied?.text === text && t(copied.done ? 'copied' : 'not_copied')}
            </output>
          </div>
        </>
      )}
    </div>
  );
}
