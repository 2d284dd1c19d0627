import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage, useSay } from '../../language/index.ts';
import type { PictureSource } from './picture-source.ts';
import type { Layout } from './sizes.ts';
import { dayIn, plainAddress } from './spoken.ts';
import { useSourceLine } from './use-source-line.ts';
import './picture-sheet.css';

export type Colours = 'light' | 'dark';

/** A picture as it will be: its words around its drawing, laid out by the page for a size. */
export function PictureSheet(props: {
  source: PictureSource;
  layout: Layout;
  colours: Colours;
  drawing: ReactNode;
  /** Stands large beside the title: the year of a frame. */
  mark?: string | undefined;
}) {
  const { source, layout, colours, drawing, mark } = props;
  const { t } = useTranslation('picture');
  const say = useSay();
  const { language, direction } = useLanguage();
  const sourceLine = useSourceLine(source);
  const small = Math.max(13, layout.width / 72);
  return (
    <div
      className="picture-sheet"
      data-colours={colours}
      data-beside={layout.beside || undefined}
      data-columns={layout.columns > 1 || undefined}
      data-high={layout.height === null ? undefined : true}
      lang={language}
      dir={direction}
      style={{
        inlineSize: layout.width,
        ...(layout.height === null ? {} : { blockSize: layout.height }),
        padding: layout.margin,
        fontSize: small,
        columnGap: layout.margin,
      }}
    >
      <div className="picture-sheet__words" data-part="words">
        <p className="picture-sheet__title">{say(source.title)}</p>
        {mark !== undefined && <p className="picture-sheet__mark">{mark}</p>}
        {layout.notes &&
          source.more.map((message) => (
            <p key={say(message)} className="picture-sheet__more">
              {say(message)}
            </p>
          ))}
        <p className="picture-sheet__subtitle">
          {source.subtitle && say(source.subtitle)}
          {source.kind === 'modelled' && (
            <span className="picture-sheet__kind">{t('figures:kind.modelled')}</span>
          )}
        </p>
      </div>
      <div
        className="picture-sheet__drawing"
        data-part="drawing"
        style={{ inlineSize: layout.space, columnGap: layout.margin }}
      >
        {drawing}
      </div>
      <div className="picture-sheet__foot" data-part="source">
        {layout.notes &&
          source.notes.map((message) => (
            <p key={say(message)} className="picture-sheet__note">
              {say(message)}
            </p>
          ))}
        {source.always.map((message) => (
          <p key={say(message)}>{say(message)}</p>
        ))}
        <p>{sourceLine}</p>
        <p>
          {t('made', { site: t('site'), date: dayIn(language) })}{' '}
          <bdi>{plainAddress(source.permalink)}</bdi>
        </p>
      </div>
    </div>
  );
}
