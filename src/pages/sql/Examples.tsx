import { useTranslation } from 'react-i18next';
import { exampleIds, examples } from '../../database/examples/index.ts';

/** Questions of the field; a press puts the SQL of one into the editor. */
export function Examples({ onChoose }: { onChoose: (sql: string) => void }) {
  const { t } = useTranslation('sql');
  return (
    <details className="sql-examples">
      <summary>{t('examples.title')}</summary>
      <ul role="list" className="sql-examples__list">
        {exampleIds.map((id) => (
          <li key={id}>
            <button
              type="button"
              className="sql-examples__one"
              onClick={() => onChoose(examples[id].trim())}
            >
              <span className="sql-examples__question">{t(`examples.${id}.question`)}</span>
              <span className="note">{t(`examples.${id}.shows`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
