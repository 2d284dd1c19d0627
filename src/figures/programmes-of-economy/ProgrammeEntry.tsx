import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../language/index.ts';
import type { Programme } from '../programme-timeline/programme.ts';
import { ownNote } from './own-notes.ts';
import './programme-entry.css';

/** One programme in words: title and gloss, years, themes, funder, status as its page has it, what else is to be known. */
export function ProgrammeEntry(props: {
  programme: Programme;
  /** Level of its heading. */
  level: 3 | 4;
  children?: ReactNode;
}) {
  const { programme, level, children } = props;
  const { t } = useTranslation('programmes-of-economy');
  const { t: timeline } = useTranslation('programme-timeline');
  const Heading = `h${level}` as const;
  const own = ownNote(programme.id);
  const notes = [
    ...(own === null ? [] : [t(`about.${own}`)]),
    ...(programme.title_en === null ? [] : [t('about.translated')]),
  ];
  return (
    <article className="programme">
      <Heading className="programme__title">
        <bdi lang={programme.title_en === null ? 'en' : 'fr'}>{programme.title}</bdi>
      </Heading>
      {programme.title_en !== null && (
        <p className="programme__gloss">
          <bdi lang="en">{programme.title_en}</bdi>
        </p>
      )}
      <p className="programme__facts">
        <Years programme={programme} />
        <span>{programme.themes.map((theme) => timeline(`theme.${theme}`)).join(' · ')}</span>
        {programme.funder !== null && (
          <span>
            {t('funder')} <bdi lang="en">{programme.funder.replaceAll(/(\d)%/g, '$1\u00a0%')}</bdi>
          </span>
        )}
        <Status programme={programme} />
      </p>
      {notes.length > 0 && <p className="programme__note">{notes.join(' ')}</p>}
      {children}
      {programme.url !== null && (
        <p className="programme__link">
          <a href={programme.url} rel="noopener noreferrer external">
            {t('page', { host: new URL(programme.url).hostname.replace(/^www\./, '') })}
          </a>
        </p>
      )}
    </article>
  );
}

function Years({ programme }: { programme: Programme }) {
  const { t } = useTranslation('programmes-of-economy');
  const format = useFormat();
  const { first, last } = programme.years;
  if (first !== null && last !== null) return <span dir="ltr">{format.years(first, last)}</span>;
  if (first !== null) return <span>{t('years.from', { year: format.year(first) })}</span>;
  if (last !== null) return <span>{t('years.to', { year: format.year(last) })}</span>;
  return <span>{t('years.none')}</span>;
}

function Status({ programme }: { programme: Programme }) {
  const { t } = useTranslation('programmes-of-economy');
  const format = useFormat();
  const { status_stored, activePastEnd, years } = programme;
  return (
    <span>
      {status_stored === null ? (
        t('status.none')
      ) : (
        <>
          {t('status.stored')} <bdi lang="en">{status_stored}</bdi>
        </>
      )}
      {activePastEnd && years.last !== null && (
        <> ({t('status.past', { year: format.year(years.last) })})</>
      )}
    </span>
  );
}
