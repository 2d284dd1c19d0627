import { matrixYears, newestMatrixYear } from '../../domain/editions/matrices.ts';
import { newestStock } from '../../domain/editions/stock.ts';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentedTable } from '../../database/schema/documented.ts';
import { useFormat } from '../../language/index.ts';
import { Notice } from '../../ui/Notice.tsx';
import { searchSchema, type FoundTable } from './schema-search.ts';
import type { SchemaState } from './use-schema.ts';
import './Schema.css';

/** Every table and column with its words; a press on a name writes it into the statement. */
export function Schema(props: {
  schema: SchemaState;
  own: readonly string[];
  named: readonly { name: string }[];
  onInsert: (text: string) => void;
}) {
  const { t } = useTranslation('sql');
  const id = useId();
  const [text, setText] = useState('');
  const { tables, failed, retry } = props.schema;
  const found = tables ? searchSchema(tables, text) : [];
  return (
    <aside className="sql-schema" aria-labelledby={id}>
      <h2 id={id}>{t('schema.title')}</h2>
      <p className="note">{t('schema.lead')}</p>
      <label className="sql-schema__search">
        <span>{t('schema.search')}</span>
        <input
          type="search"
          value={text}
          spellCheck={false}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      {props.own.length > 0 && (
        <section className="sql-schema__own">
          <h3>{t('schema.own')}</h3>
          <ul role="list">
            {props.own.map((name) => (
              <li key={name}>
                <Name text={`own.${name}`} onInsert={props.onInsert} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {props.named.length > 0 && (
        <section className="sql-schema__own">
          <h3>{t('schema.named')}</h3>
          <ul role="list">
            {props.named.map(({ name }) => (
              <li key={name}>
                <Name text={name} onInsert={props.onInsert} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {failed && (
        <Notice kind="warning" onRetry={retry}>
          {t('schema.failed')}
        </Notice>
      )}
      {!failed && !tables && <p className="note">{t('schema.loading')}</p>}
      {tables && (
        <output className="visually-hidden">
          {text === '' ? '' : t('schema.found', { count: found.length })}
        </output>
      )}
      {tables && found.length === 0 && <p className="note">{t('schema.none')}</p>}
      <div className="sql-schema__tables" dir="ltr" lang="en">
        {found.map((one) => (
          <Table key={one.table.name} found={one} onInsert={props.onInsert} />
        ))}
      </div>
    </aside>
  );
}

function Table({ found, onInsert }: { found: FoundTable; onInsert: (text: string) => void }) {
  const { t } = useTranslation('sql');
  const format = useFormat();
  const { table, columns, byColumn } = found;
  const [open, setOpen] = useState(false);
  const shown = open || byColumn;
  const call = table.kind === 'macro' ? `${table.name}(${argumentsOf(table)})` : table.name;
  return (
    <details
      className="sql-schema__table"
      open={shown}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <code>{table.name}</code>
        <span className="sql-schema__kind" lang={undefined}>
          {t(`schema.kind.${table.kind}`)}
          {table.modelled === true && ` · ${t('schema.modelled')}`}
          {table.rows !== undefined &&
            ` · ${t('schema.rows', { rows: format.count(table.rows, { as: 'full' }) })}`}
        </span>
        <span className="sql-schema__title">{table.title}</span>
      </summary>
      {shown && (
        <>
          <p>{table.description}</p>
          <Name text={call} onInsert={onInsert} />
          {table.parameters.length > 0 && <Terms terms={table.parameters} />}
          {columns.length > 0 && <Terms terms={columns} onInsert={onInsert} />}
          <Sources table={table} />
        </>
      )}
    </details>
  );
}

function Terms(props: {
  terms: readonly { name: string; title: string; description?: string; unit?: string }[];
  onInsert?: (text: string) => void;
}) {
  return (
    <dl className="sql-schema__columns">
      {props.terms.map(({ name, title, description, unit }) => (
        <div key={name}>
          <dt>
            {props.onInsert ? <Name text={name} onInsert={props.onInsert} /> : <code>{name}</code>}
          </dt>
          <dd>
            {title}
            {unit !== undefined && <span className="sql-schema__unit">{` (${unit})`}</span>}
            {description !== undefined && <span className="note">{` ${description}`}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Sources({ table }: { table: DocumentedTable }) {
  if (table.sources.length === 0) return null;
  return (
    <ul className="sql-schema__sources note">
      {table.sources.map(({ id, title, edition, licence }) => (
        <li key={id}>{`${title}, ${edition} (${licence})`}</li>
      ))}
    </ul>
  );
}

function Name({ text, onInsert }: { text: string; onInsert: (text: string) => void }) {
  const { t } = useTranslation('sql');
  const needsQuotes = /^(?:table|start|end)$/.test(text);
  return (
    <button
      type="button"
      className="sql-schema__name"
      title={t('schema.insert', { name: text })}
      onClick={() => onInsert(needsQuotes ? `"${text}"` : text)}
    >
      <code dir="ltr">{text}</code>
    </button>
  );
}

/** Arguments that work as they stand. */
function argumentsOf({ parameters }: DocumentedTable): string {
  const usual: Readonly<Record<string, string>> = {
    of_kind: "'published'",
    since: String(matrixYears.at(-2) ?? newestMatrixYear),
    of_year: String(newestMatrixYear),
    of_beta: '0.75',
    of_edition: newestStock,
    own_ratio: '1',
  };
  return parameters.map(({ name }) => usual[name] ?? name).join(', ');
}
