import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { atlasLook } from '../../domain/own-look/own-look.ts';
import { useLanguage, useSay } from '../../language/index.ts';
import { Mark } from '../own-look/Mark.tsx';
import { ownStyle } from '../own-look/own-style.ts';
import { ownWordsMark } from '../own-look/by-page.ts';
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
  const { own = atlasLook } = source;
  const byMaker = ownWordsMark(own, 'maker', say);
  const small = Math.max(13, layout.width / 72);
  return (
    <div
      className="picture-sheet"
      data-colours={colours}
      data-ground={own.ground === 'none' ? 'none' : undefined}
      data-lettered={own.font === null ? undefined : true}
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
        ...ownStyle(own, colours),
      }}
    >
      <div className="picture-sheet__words" data-part="words">
        {own.title !== '' && (
          <p className="picture-sheet__title" dir={own.title === null ? undefined : 'auto'}>
            {own.title ?? say(source.title)}
          </p>
        )}
        {mark !== undefined && <p className="picture-sheet__mark">{mark}</p>}
        {layout.notes &&
          own.title === null &&
          source.more.map((message) => (
            <p key={say(message)} className="picture-sheet__more">
              {say(message)}
            </p>
          ))}
        <p className="picture-sheet__subtitle">
          {own.subtitle === null
            ? source.subtitle && say(source.subtitle)
            : own.subtitle !== '' && <bdi>{own.subtitle}</bdi>}
          {(source.kind === 'modelled' || source.kind === 'mixed') && (
            <span className="picture-sheet__kind">{t(`figures:kind.${source.kind}`)}</span>
          )}
        </p>
      </div>
      <div
        className="picture-sheet__drawing"
        data-part="drawing"
        style={{ inlineSize: layout.space, columnGap: layout.margin }}
      >
        {drawing}
        {own.mark && <Mark mark={own.mark} />}
      </div>
      <div className="picture-sheet__foot" data-part="source">
        {own.note && (
          <p className="picture-sheet__note" dir="auto">
            {own.note}
          </p>
        )}
        {layout.notes &&
          own.note === null &&
          source.notes.map((message) => (
            <p key={say(message)} className="picture-sheet__note">
              {say(message)}
            </p>
          ))}
        {source.always.map((message) => (
          <p key={say(message)}>{say(message)}</p>
        ))}
        <p>{sourceLine}</p>
        {byMaker !== null && <p>{byMaker}</p>}
        <p>
          {t('made', { site: t('site'), date: dayIn(language) })}{' '}
          <bdi>{plainAddress(source.permalink)}</bdi>
        </p>
      </div>
    </div>
  );
}
