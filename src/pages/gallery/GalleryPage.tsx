import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languages, useLanguage } from '../../language/index.ts';
import { useSiteBase } from '../../ui/address/site-base.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useDocumentDescription } from '../../ui/hooks/use-document-description.ts';
import { found } from './found.ts';
import { GalleryFigure } from './GalleryFigure.tsx';
import './GalleryPage.css';
import { listOfFigures, useFigures } from '../../figures/listed/use-figures.ts';

/** Every figure that can be shown on another page, alive, to be searched. */
export default function GalleryPage() {
  const { t } = useTranslation('gallery');
  const { language } = useLanguage();
  const base = useSiteBase();
  const lead = t('lead', { count: languages.length });
  useDocumentDescription([lead]);
  const { figures, failed, retry } = useFigures();
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search);
  const shown = figures?.filter((figure) => found(figure, language, wanted)) ?? [];
  return (
    <div className="gallery">
      <header className="gallery__head">
        <h1>{t('title')}</h1>
        <p className="gallery__lead">{lead}</p>
        <p className="note">
          {t('list')} <a href={`${base}/${listOfFigures}`}>{listOfFigures}</a>
        </p>
        <label className="gallery__search">
          <span>{t('search')}</span>
          <input
            type="search"
            value={search}
            autoComplete="off"
            onChange={(event) => setSearch(event.target.value)}
          />
        </label>
        <output>{figures ? t('count', { count: shown.length }) : !failed && t('waiting')}</output>
      </header>
      {failed && (
        <Notice kind="error" title={t('failed')} onRetry={retry}>
          {t('failed_why')}
        </Notice>
      )}
      <ul role="list" className="gallery__list">
        {shown.map((figure) => (
          <GalleryFigure key={figure.id} figure={figure} />
        ))}
      </ul>
    </div>
  );
}
