import { useTranslation } from 'react-i18next';
import { FigureContext } from '../../../charts/around/figure-context.ts';
import { Notice } from '../../../ui/Notice.tsx';
import type { Block, FigureBlock } from '../model/blocks.ts';
import { sheet } from './paginate.ts';

/** Width of a drawing on a sheet, px. */
export const drawingWidth = sheet.width - 2 * sheet.side;

const onPaper = { level: 3, about: null };

/** A part of a brief as it stands on paper. */
export function BriefBlock({ block, retry }: { block: Block; retry: () => void }) {
  const { t } = useTranslation('brief');
  switch (block.kind) {
    case 'heading':
      return block.section ? (
        <h3 className="brief-block__section">{block.text}</h3>
      ) : (
        <h2 className="brief-block__subject">{block.text}</h2>
      );
    case 'text':
      return (
        <div className="brief-block__own">
          {block.text.split(/\n{2,}/).map((text, at) => (
            <p key={at} dir="auto">
              {text}
            </p>
          ))}
        </div>
      );
    case 'speech':
      return (
        <ul role="list" className="brief-block__speech">
          {block.lines.map(({ text, behind, sources }) => (
            <li key={text}>
              <p>
                {text} <Numbers of={sources} />
              </p>
              <p className="brief-block__behind">{behind}</p>
            </li>
          ))}
        </ul>
      );
    case 'figure':
      return <FigureOnPaper block={block} />;
    case 'notice':
      return block.state === 'waiting' ? (
        <p className="brief-block__waiting" data-state="waiting">
          {block.text}
        </p>
      ) : (
        <Notice
          kind="error"
          title={block.text}
          {...(block.state === 'failed' ? { onRetry: retry } : {})}
        >
          <p>{t(`notice.${block.state}_help`)}</p>
        </Notice>
      );
  }
}

function FigureOnPaper({ block }: { block: FigureBlock }) {
  const { t } = useTranslation(['brief', block.figure.id]);
  const { figure, model } = block;
  const long = figure.scrolls?.(model) === true && figure.brief;
  return (
    <section className="brief-figure" aria-label={block.title} data-figure={figure.id}>
      <h3 className="brief-figure__title">
        {block.title} <Numbers of={block.sources} />
      </h3>
      {block.problems.map((problem) => (
        <p key={problem} className="brief-figure__problem">
          {problem}
        </p>
      ))}
      {block.subtitle !== '' && <p className="brief-figure__subtitle">{block.subtitle}</p>}
      {block.empty === null ? (
        <div className="brief-figure__picture">
          <FigureContext value={onPaper}>
            <figure.View model={long ? long(model) : model} width={drawingWidth} />
          </FigureContext>
        </div>
      ) : (
        <p>{block.empty}</p>
      )}
      {block.more.length > 0 && <p>{block.more.join(' ')}</p>}
      {(block.note !== null || block.notes.length > 0) && (
        <p className="brief-figure__note">
          {block.note}{' '}
          {block.notes.length > 0 && t('notes_at_end', { numbers: block.notes.join(', ') })}
        </p>
      )}
    </section>
  );
}

/** The numbers of the sources that something rests on. */
function Numbers({ of }: { of: readonly number[] }) {
  return of.length === 0 ? null : (
    <span className="brief-block__numbers" dir="ltr">
      [{of.join(', ')}]
    </span>
  );
}
