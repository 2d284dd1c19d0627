import type { TFunction } from 'i18next';
import { siteRoot } from '../../database/site-root.ts';
import type { Exportable, ExportColumn } from '../../exports/export-source.ts';
import { fileStem } from '../../exports/file-name.ts';
import { tableStore } from '../../user-data/store/table-store.ts';
import { valueAt, type OwnColumnInfo, type OwnTableInfo } from '../../user-data/own-table.ts';

/** An own table to be taken away again, with its economies as codes and its numbers in plain units. */
export function ownExport(info: OwnTableInfo, t: TFunction<'own'>): Exportable {
  return {
    name: fileStem(info.title),
    title: info.title,
    description: [t('private')],
    citations: [],
    kind: 'own',
    permalink: new URL('own/', siteRoot()).href,
    statements: [],
    notes: [t('map.source', { table: info.title })],
    tables: async () => {
      const table = await tableStore().read(info.name);
      if (!table) throw new Error(`no table ${info.name}`);
      const { data, rows } = table;
      return [
        {
          name: table.name,
          columns: table.columns.map((column) => columnOf(column, t)),
          rows: Array.from({ length: rows }, (_, row) => data.map((one) => valueAt(one, row))),
        },
      ];
    },
  };
}

function columnOf(
  { id, label, role, unit, type }: OwnColumnInfo,
  t: TFunction<'own'>,
): ExportColumn {
  return {
    id,
    label,
    type: role === 'date' ? 'date' : type,
    ...(unit === null || unit === 'number' ? {} : { unit: t(`unit.${unit}`) }),
  };
}
