import { readFile } from 'node:fs/promises';
import { writeComment, type Comment } from '../../src/database/schema/comment.ts';
import type { BuildDatabase } from './build-database.ts';
import { identifier, literal } from './sql-files.ts';

/** The part of the Data Package that describes tables. */
export interface DescribedTables {
  resources: readonly {
    name: string;
    title: string;
    description: string;
    schema: { fields: readonly (Comment & { name: string })[] };
    sources?: readonly { id: string; title: string; version: string; licence: string }[];
  }[];
}

/** The Data Package's name of a resource as a table's. */
export function tableOf(resource: { name: string }): string {
  return resource.name.replaceAll('-', '_');
}

export async function readDescribed(datapackage: string): Promise<DescribedTables> {
  return JSON.parse(await readFile(datapackage, 'utf8')) as DescribedTables;
}

/**
 * Puts what the Data Package says of the tidy tables and their columns into the database, as the
 * comments on them. What the build makes of them is commented on where it is made.
 */
export async function commentTables(
  database: BuildDatabase,
  { resources }: DescribedTables,
): Promise<void> {
  for (const resource of resources) {
    const table = identifier(tableOf(resource));
    const { title, description, schema } = resource;
    await database.run(
      [
        `COMMENT ON TABLE atlas.${table} IS ${literal(writeComment({ title, description }))};`,
        ...schema.fields.map(
          (field) =>
            `COMMENT ON COLUMN atlas.${table}.${identifier(field.name)} IS ${literal(writeComment(field))};`,
        ),
      ].join('\n'),
    );
  }
}
