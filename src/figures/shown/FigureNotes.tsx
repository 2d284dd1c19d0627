import { useTranslation } from 'react-i18next';
import type { Message } from '../../domain/message.ts';
import type { SourceUse } from '../../domain/editions/citation.ts';
import { restsOnEstimate } from '../../domain/editions/uses.ts';
import { useSay } from '../../language/index.ts';
import { changesOfUses } from '../edition-changes/changes-href.ts';
import { TermText } from '../../ui/TermText.tsx';
import { EstimateLink } from './EstimateLink.tsx';
import { FigureChanges } from './FigureChanges.tsx';

/**
 * Notes of a figure, a paragraph each.
 *
 * @param props.aside whether they don't change its reading: on paper a page may leave them out
 */
export function FigureNotes({ notes, aside }: { notes: readonly Message[]; aside?: true }) {
  const say = useSay();
  return notes.map((message) => (
    <p key={say(message)} className="figure__note" data-aside={aside}>
      <TermText text={say(message)} />
    </p>
  ));
}

/**
 * What else there is to know of a figure, folded away: the notes that don't change its reading, how
 * an estimate is made, and what changed since the edition before.
 *
 * @param props.title of the figure: a page has many
 */
export function AboutFigure(props: {
  title: string;
  notes: readonly Message[];
  uses: readonly SourceUse[];
  settings: object;
  /** Whether it stands where the estimate itself is told. */
  explains: boolean;
  /** Whether it shows what changed itself. */
  changes: boolean;
}) {
  const { title, notes, uses, settings, explains, changes } = props;
  const { t } = useTranslation('figures');
  const estimated = !explains && restsOnEstimate(uses);
  const changed = !changes && changesOfUses(uses).length > 0;
  if (notes.length === 0 && !estimated && !changed) return null;
  return (
    <details className="figure__about">
      <summary>
        {t('about')}
        <span className="visually-hidden">{` · ${title}`}</span>
      </summary>
      <FigureNotes notes={notes} />
      {estimated && <EstimateLink uses={uses} />}
      {changed && <FigureChanges uses={uses} settings={settings} />}
    </details>
  );
}
