import type { BuiltCopy } from './built-copy.ts';
import { nameOf } from './built-copy.ts';
import type { Values } from './template.ts';

/** What stands for the words of the templates of every package. */
export function valuesOf(copy: BuiltCopy): Values {
  const { version, edition, day, base, site, doi, tables } = copy;
  const text = (value: string) => JSON.stringify(value);
  const example = base === '' ? 'https://<site>/data/latest' : base;
  const host = site === '' ? 'example.org' : new URL(site).hostname;
  return {
    version,
    edition,
    day,
    year: day.slice(0, 4),
    email: `noreply@${host === 'localhost' ? 'example.org' : host}`,
    url: site === '' ? '' : `URL: ${site}`,
    doi_note: doi === '' ? '' : `, doi:${doi}`,
    r_base: text(base),
    r_doi: text(doi),
    python_doi: text(doi),
    r_home: site === '' ? 'NULL' : text(site),
    r_example_base: text(example),
    python_base: text(base),
    python_example_base: text(example),
    rd_tables: tables
      .map(
        (table) =>
          `  \\item{\\code{${nameOf(table)}}}{${rdText(`${table.title}. ${table.description}`)}}`,
      )
      .join('\n'),
  };
}

/** A text in the documentation of R, which is like TeX. */
function rdText(text: string): string {
  return text.replaceAll(/[\\%{}]/g, (sign) => `\\${sign}`);
}
