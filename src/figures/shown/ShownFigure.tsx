import { FigureContext } from '../../charts/around/figure-context.ts';
import { workTitles } from '../../domain/editions/known-editions.ts';
import { citationsOf } from '../../domain/editions/citation.ts';
import type { Message } from '../../domain/message.ts';
import { Fragment, useId, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EngineError } from '../../database/engine-error.ts';
import { useSay } from '../../language/index.ts';
import { embedParameters } from '../../exports/embedding/embed-source.ts';
import { TermSection, TermText } from '../../ui/TermText.tsx';
import { WithTitles } from '../../ui/WithTitles.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { usePrinting } from '../../ui/hooks/use-printing.ts';
import { useWidths } from '../../ui/hooks/use-width.ts';
import type { Figure } from '../figure/define-figure.ts';
import { kindOf } from './kind-of.ts';
import { Drawings } from './Drawings.tsx';
import { pictureOf } from '../export/figure-picture.tsx';
import { FigureBoundary } from './FigureBoundary.tsx';
import { FigureRows } from './FigureRows.tsx';
import { AboutFigure, FigureNotes } from './FigureNotes.tsx';
import { FigureSources } from './FigureSources.tsx';
import { FigureTools } from './FigureTools.tsx';
import { partNotes } from './foremost-notes.ts';
import { useFigureExport } from '../export/use-figure-export.ts';
import { useFold } from './use-fold.ts';
import { useRows } from './use-rows.ts';
import './figure.css';
import './fold.css';

/** Width of a drawing on paper, in px: what `figure.css` gives it on a sheet of A4. */
const onSheet = 392;

interface ShownFigureProps<Settings extends object, Rows extends object, Model> {
  figure: Figure<Settings, Rows, Model>;
  settings: Settings;
  /** Level of its heading in the page. */
  level?: 2 | 3;
  /** Its id in the page, for links to it; the figure's own if absent. */
  anchor?: string;
  /** What it is called as a part of the page, where the page shows the same figure twice. */
  name?: string;
  /** Controls of its settings, above the picture. */
  controls?: ReactNode;
  /** Ids of notes that the page has said above it; what is taken away keeps them. */
  saidAbove?: RegExp;
  /** Sentences that the page has said above it: the figure's title stands in their place. */
  toldAbove?: readonly Message[];
  /** Width of its drawing on paper, px, where the page has another place for it there. */
  paper?: number;
}

/** One figure with its words: finding, subtitle, picture, notes, rows and sources. */
export function ShownFigure<Settings extends object, Rows extends object, Model>(
  props: ShownFigureProps<Settings, Rows, Model>,
) {
  const { figure, settings, level = 3, anchor = figure.id } = props;
  return (
    <FigureBoundary anchor={anchor} title={figure.title(settings)} level={level}>
      <DrawnFigure {...props} />
    </FigureBoundary>
  );
}

function DrawnFigure<Settings extends object, Rows extends object, Model>({
  figure,
  settings,
  level = 3,
  anchor = figure.id,
  name,
  controls,
  saidAbove,
  toldAbove = [],
  paper = onSheet,
}: ShownFigureProps<Settings, Rows, Model>) {
  // The figure's own words are asked for too: its messages are said through another namespace.
  const { t } = useTranslation(['figures', figure.id]);
  const say = useSay();
  const id = useId();
  const { ref, widths } = useWidths<HTMLDivElement>();
  const printing = usePrinting();
  const { body, fold } = useFold(anchor);
  const {
    rows,
    settings: of,
    error,
    retry,
  } = useRows<Rows, Settings>(figure.queries(settings), settings);
  const exportOf = useFigureExport(figure, anchor);
  const Heading = `h${level}` as const;
  const model = rows && figure.model(of, rows);
  const empty = model === undefined ? null : figure.empty(model);
  const [finding, ...rest] = model === undefined || empty ? [] : figure.finding(model);
  const subtitle = model === undefined || empty ? null : say(figure.subtitle(model));
  const kind = kindOf(figure, model);
  const ours = kind === 'published' ? '' : t(`kind.${kind}`);
  const about = printing || !subtitle ? null : [subtitle, ours].filter(Boolean).join(' · ');
  const all = model === undefined || empty ? [] : figure.notes(model);
  const above = new Set(toldAbove.map(say));
  const isNew = (message: Message) => !above.has(say(message));
  const notes = all.filter((note) => !saidAbove?.test(note.id) && isNew(note));
  const { open, more } = partNotes(notes, figure.foremost);
  const around = useMemo(() => ({ level, about }), [level, about]);
  // What is asked: its answer, a sentence of its own, is no name to find it by.
  const title = say(figure.title(of));
  const words = (
    <Fragment key="words">
      {rest.filter(isNew).map((message) => (
        <p key={say(message)} className="figure__more">
          <TermText text={say(message)} />
        </p>
      ))}
      {subtitle !== null && (
        <p className="figure__subtitle">
          <TermText text={subtitle} />
          {ours && (
            <>
              {' '}
              <span className="figure__kind">{ours}</span>
            </>
          )}
        </p>
      )}
    </Fragment>
  );
  const changed = controls && (
    <div key="controls" className="figure__controls">
      {controls}
    </div>
  );
  const picture = (
    <div
      key="picture"
      ref={ref}
      className="figure__picture"
      {...(model !== undefined && !empty && figure.scrolls?.(model)
        ? { 'data-scrolls': true, tabIndex: 0, role: 'group', 'aria-labelledby': id }
        : {})}
    >
      {empty && (
        <p className="figure__empty">
          <WithTitles text={say(empty)} titles={workTitles()} />
        </p>
      )}
      {model !== undefined && !empty && (
        <FigureContext value={around}>
          <Drawings widths={printing ? [paper] : widths} View={figure.View} model={model} />
        </FigureContext>
      )}
      {model === undefined && !error && <p className="figure__waiting">{t('waiting')}</p>}
      {error && (
        <Notice kind="error" title={t('failed')} onRetry={retry}>
          {error instanceof EngineError ? say(error.said) : t('failed_why')}
        </Notice>
      )}
    </div>
  );
  return (
    <section className="figure" aria-label={name ?? title} id={anchor} data-kind={kind}>
      <div className="figure__head">
        <Heading id={id} className="figure__title">
          {say(finding && isNew(finding) ? finding : figure.title(of))}
        </Heading>
        {fold && (
          <button
            type="button"
            className="figure__unfold"
            aria-expanded={fold.open}
            aria-controls={`${anchor}-figure`}
            aria-label={title}
            onClick={fold.toggle}
          />
        )}
      </div>
      <div
        ref={body}
        id={`${anchor}-figure`}
        className="figure__body"
        data-closed={fold?.closed || undefined}
      >
        <TermSection>
          {printing ? [changed, picture, words] : [words, changed, picture]}
          <FigureNotes notes={open} />
          {printing && <FigureNotes notes={more} aside />}
          <FigureSources
            citations={citationsOf(figure.sources(of))}
            kind={kind}
            Text={WithTitles}
          />
          {!printing && (
            <AboutFigure
              title={title}
              notes={more}
              uses={figure.sources(of)}
              settings={of}
              explains={figure.about.page === 'methods'}
              changes={figure.id === 'edition-changes'}
            />
          )}
        </TermSection>
        {model !== undefined && !empty && (
          <>
            <FigureTools
              title={say(finding ?? figure.title(of))}
              of={() => exportOf(of, model)}
              picture={() => pictureOf(figure, of, model, anchor)}
              embed={() => ({
                figure: figure.id,
                title,
                titleIn: (sayIn) => sayIn(figure.title(of)),
                words: (sayIn) => ({
                  title: sayIn(finding ?? figure.title(of)),
                  subtitle: sayIn(figure.subtitle(model)),
                }),
                parameters: embedParameters(figure.parameters, of),
                weighsMore: figure.weighsMore?.(of) ?? 0,
              })}
            />
            <FigureRows table={figure.table(model)} title={title} />
          </>
        )}
      </div>
    </section>
  );
}
