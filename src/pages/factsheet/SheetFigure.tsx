import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureContext } from '../../charts/around/figure-context.ts';
import type { Figure } from '../../figures/figure/define-figure.ts';
import { partNotes } from '../../figures/shown/foremost-notes.ts';
import { useSay } from '../../language/index.ts';
import { FitContext } from './fit-context.ts';
import { useRefit } from './use-refit.ts';
import { useSheetModel } from './use-sheet-model.ts';

const onPaper = { level: 2, about: null };

/** A figure on paper: its finding, what it shows, the picture, what must be known beside it. */
export function SheetFigure<Settings extends object, Rows extends object, Model>(props: {
  figure: Figure<Settings, Rows, Model>;
  settings: Settings;
  /** Space for the picture, in px of the sheet. */
  width: number;
  /** Says its finding alone; its notes stand below the sheet. */
  brief?: boolean;
}) {
  const { figure, settings, width, brief = false } = props;
  const { t } = useTranslation(['figures', figure.id]);
  const say = useSay();
  const fit = use(FitContext);
  const shown = useSheetModel(figure, settings);
  useRefit(shown.state);
  const [finding, ...more] = shown.state === 'drawn' ? figure.finding(shown.model) : [];
  return (
    <section
      className="paper-figure"
      aria-label={say(figure.title(settings))}
      data-figure={figure.id}
      data-state={shown.state}
    >
      <h2 className="paper-figure__title">{say(finding ?? figure.title(settings))}</h2>
      {!brief && more.length > 0 && <p>{more.map(say).join(' · ')}</p>}
      {shown.state === 'drawn' && (
        <>
          <p className="paper-figure__subtitle">{say(figure.subtitle(shown.model))}</p>
          <div className="paper-figure__picture">
            <FigureContext value={onPaper}>
              <figure.View
                model={brief && figure.brief ? figure.brief(shown.model) : shown.model}
                width={Math.round(width * fit)}
              />
            </FigureContext>
          </div>
        </>
      )}
      {shown.state === 'empty' && <p>{say(shown.empty)}</p>}
      {shown.state === 'waiting' && <p>{t('waiting')}</p>}
      {shown.state === 'failed' && <p>{t('failed')}</p>}
      {!brief && <SheetNotes figure={figure} settings={settings} />}
    </section>
  );
}

/** What a user must know beside a figure: the note that changes how it is read, others by their number. */
function SheetNotes<Settings extends object, Rows extends object, Model>(props: {
  figure: Figure<Settings, Rows, Model>;
  settings: Settings;
}) {
  const { figure, settings } = props;
  const { t } = useTranslation(['factsheet', 'figures', figure.id]);
  const say = useSay();
  const shown = useSheetModel(figure, settings);
  const notes = shown.state === 'drawn' ? figure.notes(shown.model) : [];
  const { open, more } = partNotes(notes, figure.foremost);
  if (notes.length === 0) return null;
  const left = more.length > 0 ? [t('left', { count: more.length })] : [];
  return <p className="paper-figure__notes">{[...open.map(say), ...left].join(' ')}</p>;
}
