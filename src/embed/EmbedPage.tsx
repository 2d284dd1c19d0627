import { useTranslation } from 'react-i18next';
import { Router } from 'wouter';
import { reloadAnew } from '../database/reload-anew.ts';
import { readParameters, type ParameterProblem } from '../domain/parameters.ts';
import type { AnyFigure } from '../figures/figure/any-figure.ts';
import type { EconomyPlace } from '../domain/placed-economy.ts';
import { useSay } from '../language/index.ts';
import { EmbedFailure } from './EmbedFailure.tsx';
import { EmbedFigure } from './EmbedFigure.tsx';
import type { EmbedSettings } from './embed-settings.ts';
import type { Frozen } from './kept-edition.ts';
import { linkToPage } from './link-to-page.ts';
import type { OwnEmbed } from './own-embed.ts';
import { unfit } from './unfit.ts';
import { withoutFrozen } from './without-frozen.ts';

export interface EmbedPageProps {
  id: string;
  /** Whether there is such a figure. */
  known: boolean;
  /** Null if its code could not be loaded. */
  figure: AnyFigure | null;
  /** Null if they could not be loaded. */
  economies: readonly EconomyPlace[] | null;
  lang: EmbedSettings['lang'];
  /** Null where nothing is made its own. */
  own: OwnEmbed | null;
  problems: readonly ParameterProblem[];
  search: string;
  /** Address of the site's front page. */
  root: string;
  edition: { name: string; frozen: Frozen };
}

/** One figure by itself, or why there is none. */
export function EmbedPage(props: EmbedPageProps) {
  const { root } = props;
  // Links of a figure lead out of the frame, to the atlas.
  const out = (to: string) =>
    window.open(new URL(to.replace(/^\//, ''), root), '_blank', 'noopener');
  return (
    <Router hook={() => ['/', out]} searchHook={() => ''} hrefs={(to) => root.slice(0, -1) + to}>
      <Content {...props} />
    </Router>
  );
}

function Content(props: EmbedPageProps) {
  const { id, known, figure, economies, lang, own, search, root, edition } = props;
  const { t } = useTranslation('embed');
  const say = useSay();
  if (!known)
    return (
      <EmbedFailure title={t('unknown.title')} href={`${root}embed/`} link={t('unknown.list')}>
        {t('unknown.text', { id: id.slice(0, 40) })}
      </EmbedFailure>
    );
  if (edition.frozen === 'gone')
    return (
      <EmbedFailure
        title={t('no_edition.title', { edition: edition.name })}
        href={withoutFrozen(search)}
        link={t('no_edition.live')}
        within
      >
        {t('no_edition.text')}
      </EmbedFailure>
    );
  if (!figure || !economies)
    return (
      <EmbedFailure title={t('failed.title')} href={root} link={t('more')} onRetry={reloadAnew}>
        {t('failed.text')}
      </EmbedFailure>
    );
  const { values, problems } = readParameters(figure.parameters, search);
  const href = linkToPage(figure, values, { root, lang });
  const why = unfit(figure, values, economies);
  if (why)
    return (
      <EmbedFailure title={say(figure.title(values))} href={root} link={t('brand')}>
        {say(why)}
      </EmbedFailure>
    );
  return (
    <EmbedFigure
      figure={figure}
      settings={values}
      own={own}
      href={href}
      problems={[...props.problems, ...problems].map(({ message }) => message)}
      {...(edition.frozen === 'frozen' ? { frozen: edition.name } : {})}
    />
  );
}
