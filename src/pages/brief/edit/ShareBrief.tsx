import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import '../../../exports/exports.css';
import { CopyText } from '../../../exports/CopyText.tsx';
import { hasOwnWords, type Brief } from '../model/brief.ts';
import { writeBrief } from '../model/brief-address.ts';

/** The link that shows the brief to others; with the reader's own words only where they say so. */
export function ShareBrief({ brief, address }: { brief: Brief; address: string }) {
  const { t } = useTranslation('brief');
  const [words, setWords] = useState(false);
  const own = hasOwnWords(brief);
  const link = own && words ? `${address.split('?')[0]}${linkEnd(brief)}` : address;
  return (
    <section className="brief-share" aria-label={t('share.title')}>
      <h2>{t('share.title')}</h2>
      <p>{t('share.kept')}</p>
      {own && (
        <label className="brief-share__words">
          <input
            type="checkbox"
            checked={words}
            onChange={(event) => setWords(event.target.checked)}
          />
          <span>{t('share.words')}</span>
        </label>
      )}
      <CopyText label={t('share.link')} text={link} code />
    </section>
  );
}

function linkEnd(brief: Brief): string {
  const { search, hash } = writeBrief(brief, true);
  return `${search}${hash}`;
}
