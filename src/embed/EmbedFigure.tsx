import { useEffect, useLayoutEffect, useState } from 'react';
import { FigureContext } from '../charts/around/figure-context.ts';
import { citationsOf } from '../domain/editions/citation.ts';
import { useTranslation } from 'react-i18next';
import type { Message } from '../domain/message.ts';
import type { AnySettings } from '../figures/figure/any-settings.ts';
import type { AnyFigure } from '../figures/figure/any-figure.ts';
import { kindOf } from '../figures/shown/kind-of.ts';
import { FigureSources } from '../figures/shown/FigureSources.tsx';
import { alwaysSaid } from '../figures/shown/foremost-notes.ts';
import { useRows } from '../figures/shown/use-rows.ts';
import { useSay } from '../language/index.ts';
import { useWidth } from '../ui/hooks/use-width.ts';
import { EmbedFailure } from './EmbedFailure.tsx';
import { EmbedTable } from './EmbedTable.tsx';
import { EngineProgress } from './EngineProgress.tsx';
import type { OwnEmbed } from './own-embed.ts';

/** The finding, the picture, its source and the way back to the atlas; nothing else. */
export function EmbedFigure(props: {
  figure: AnyFigure;
  settings: AnySettings;
  own: OwnEmbed | null;
  href: string;
  problems: readonly Message[];
  frozen?: string;
}) {
  const { figure, settings, own, href, problems, frozen } = props;
  const { t } = useTranslation('embed');
  const say = useSay();
  const { ref, width } = useWidth<HTMLDivElement>();
  // The picture comes once its width is known, before anything is painted: it is drawn once.
  const [isLaid, setLaid] = useState(false);
  useLayoutEffect(() => setLaid(true), []);
  const { rows, settings: of, error, retry } = useRows(figure.queries(settings), settings);
  const model = rows && figure.model(of, rows);
  const empty = model === undefined ? null : figure.empty(model);
  const drawn = model !== undefined && !empty;
  const subtitle = drawn ? say(figure.subtitle(model)) : null;
  const [finding] = drawn ? figure.finding(model) : [];
  const heading = say(finding ?? figure.title(of));
  const title = own?.title || heading;
  useEffect(() => {
    document.title = title;
  }, [title]);
  if (error)
    return (
      <EmbedFailure title={t('failed.title')} href={href} link={t('more')} onRetry={retry}>
        {t('failed.text')}
      </EmbedFailure>
    );
  const { View } = figure;
  const kind = kindOf(figure, model);
  const saysAll = kind !== 'published' && !figure.notesOfPages && own?.note == null;
  return (
    <main className="embed" data-state={model === undefined || !isLaid ? 'waiting' : 'drawn'}>
      <h1
        className={own?.title === '' ? 'visually-hidden' : 'embed__title'}
        dir={own?.title ? 'auto' : undefined}
      >
        {title}
      </h1>
      {problems.length > 0 && (
        <ul role="list" className="embed__problems" aria-label={t('problems')}>
          {problems.map((message) => (
            <li key={say(message)}>{say(message)}</li>
          ))}
        </ul>
      )}
      {own && <own.Head />}
      {subtitle !== null && (
        <p className="embed__subtitle">
          {own?.subtitle ? <bdi>{own.subtitle}</bdi> : own?.subtitle !== '' && subtitle}
          {kind !== 'published' && (
            <>
              {' '}
              <span className="figure__kind">{t(`figures:kind.${kind}`)}</span>
            </>
          )}
        </p>
      )}
      {model === undefined && <EngineProgress />}
      {/* Empty until there is a picture, and the rest below it: what has no size is not moved. */}
      <div ref={ref} className="embed__picture">
        {empty && <p>{say(empty)}</p>}
        {drawn && isLaid && (
          <FigureContext value={{ level: 1, about: subtitle }}>
            <View model={model} width={width} />
            {own && <own.Over />}
          </FigureContext>
        )}
      </div>
      {model !== undefined && (
        <footer className="embed__foot">
          {own && <own.Foot title={heading} />}
          {drawn &&
            figure
              .notes(model)
              .filter(({ id }) => saysAll || alwaysSaid.test(id))
              .map((message) => <p key={say(message)}>{say(message)}</p>)}
          {drawn && (
            <EmbedTable
              table={figure.table(model)}
              title={say(figure.title(of))}
              figure={figure.id}
            />
          )}
          <FigureSources citations={citationsOf(figure.sources(of))} kind={kind} />
          <p className="embed__ways">
            <a href={href} target="_blank" rel="noopener">
              {t('brand')}
            </a>
            {frozen !== undefined && <span>{t('frozen', { edition: frozen })}</span>}
          </p>
        </footer>
      )}
    </main>
  );
}
