import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { cellText, type ResultColumn } from './result-columns.ts';

/** In px; every row has one line. */
const rowHeight = 30;

/** Rows of any number, of which only those in view are made. */
export function ResultTable(props: {
  columns: readonly ResultColumn[];
  rows: readonly (readonly unknown[])[];
}) {
  const { t } = useTranslation('sql');
  const { columns, rows } = props;
  const scroll = useRef<HTMLElement>(null);
  // oxlint-disable-next-line react/incompatible-library
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    initialRect: { width: 600, height: 400 },
  });
  const shown = virtual.getVirtualItems();
  const before = shown[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (shown.at(-1)?.end ?? 0);
  return (
    <section
      ref={scroll}
      className="sql-table"
      // Scrolls by itself, so the keyboard must reach it.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-label={t('table_label')}
      dir="ltr"
    >
      <table aria-rowcount={rows.length + 1}>
        <colgroup>
          <col style={{ inlineSize: `${String(rows.length).length + 2}ch` }} />
          {columns.map(({ at, letters }) => (
            <col key={at} style={{ inlineSize: `${letters + 3}ch` }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className="sql-table__number">
              <span className="visually-hidden">{t('row')}</span>
            </th>
            {columns.map(({ at, name, type, as }) => (
              <th key={at} scope="col" data-as={as}>
                <bdi className="sql-table__name" title={name}>
                  {name}
                </bdi>
                <span className="sql-table__type" title={type}>
                  {type}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <Gap height={before} />}
          {shown.map(({ index }) => (
            <tr key={index} aria-rowindex={index + 2} style={{ blockSize: rowHeight }}>
              <th scope="row" className="sql-table__number">
                {index + 1}
              </th>
              {columns.map(({ at, as }) => (
                <Cell key={at} value={rows[index]?.[at]} as={as} />
              ))}
            </tr>
          ))}
          {after > 0 && <Gap height={after} />}
        </tbody>
      </table>
    </section>
  );
}

function Gap({ height }: { height: number }) {
  return <tr aria-hidden="true" style={{ blockSize: height }} />;
}

/** Null, an empty text and zero are told apart. */
function Cell({ value, as }: { value: unknown; as: ResultColumn['as'] }) {
  const { t } = useTranslation('sql');
  if (value === null || value === undefined)
    return (
      <td data-as={as} className="sql-table__null">
        {'NULL'}
      </td>
    );
  const text = cellText(value);
  if (text === '')
    return (
      <td data-as={as} className="sql-table__null">
        {t('empty_text')}
      </td>
    );
  return (
    <td data-as={as} title={text.length > 40 ? text.slice(0, 1000) : undefined}>
      <bdi>{text.length > 300 ? `${text.slice(0, 300)}…` : text}</bdi>
    </td>
  );
}
