import { useTranslation } from 'react-i18next';
import { useFormat } from '../../language/index.ts';
import type { FileSummary } from '../../user-data/worker/protocol.ts';
import type { Note, NoteKind } from '../../user-data/infer/notes.ts';
import { columnName } from './column-name.ts';

const percents: ReadonlySet<NoteKind> = new Set(['taken_share', 'small_percent']);

/** What was assumed of columns where the file leaves it open, and where to change it. */
export function Notes({ summary, notes }: { summary: FileSummary; notes: readonly Note[] }) {
  const { t, i18n } = useTranslation('own');
  const format = useFormat();
  if (notes.length === 0) return null;
  // Signs of a cell, such as the point of `.2`, would turn with the words around it.
  const alone = (text: string) => (i18n.dir() === 'rtl' ? `\u2068${text}\u2069` : text);
  return (
    <section className="own__notes">
      <h3>{t('note.title')}</h3>
      <ul role="list">
        {notes.map(({ kind, place, text, read, other }) => {
          const column = place === null ? t('across.values') : columnName(summary, place, t);
          const figure = (value: number | null) =>
            value === null
              ? t('preview.not_understood')
              : format.amount(value, percents.has(kind) ? 'percent' : 'persons', { as: 'exact' });
          return (
            <li key={`${kind} ${place}`}>
              <b dir="auto">{column}</b>:{' '}
              {t(`note.${kind}`, { text: alone(text), read: figure(read), other: figure(other) })}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
