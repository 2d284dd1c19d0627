/** What a comment in the database says of a table, view, macro or column. */
export interface Comment {
  title: string;
  /** Of a column's numbers. */
  unit?: string;
  description?: string;
}

/** What the comment on a table, view or macro says besides. */
export interface TableComment extends Comment {
  /** Its amounts are our estimates: always, or when it is called with a word. */
  modelled: Modelled;
  /** The tables that it rests on. */
  restsOn: readonly string[];
  /** What a macro is called with, in order, and the columns that it gives. */
  parameters: readonly NamedComment[];
  columns: readonly NamedComment[];
}

export type Modelled = boolean | { word: string };

export interface NamedComment extends Comment {
  name: string;
}

/** The comment on a column: its title, `[unit]` behind it, and on further lines what is to be known. */
export function readComment(text: string): Comment {
  const [first = '', ...more] = text.split('\n');
  const { title = first, unit } = /^(?<title>.*) \[(?<unit>[^\]]+)\]$/.exec(first)?.groups ?? {};
  return {
    title,
    ...(unit === undefined ? {} : { unit }),
    ...(more.length === 0 ? {} : { description: more.join(' ') }),
  };
}

/** A comment as `readComment` reads it. */
export function writeComment({ title, unit, description }: Comment): string {
  const first = unit === undefined ? title : `${title} [${unit}]`;
  return description === undefined ? first : `${first}\n${description}`;
}

/**
 * The comment on a table, view or macro: its title, its description, then `Modelled: `, `Rests on: `,
 * and of a macro `Parameters:` and `Columns:`, each name on a line of its own.
 */
export function readTableComment(text: string): TableComment {
  const [title = '', ...lines] = text.split('\n');
  const after = (start: string) =>
    lines.find((line) => line.startsWith(start))?.slice(start.length) ?? '';
  const headed = lines.findIndex((line) => /^(?:Modelled|Rests on|Parameters|Columns):/.test(line));
  const description = lines.slice(0, headed < 0 ? undefined : headed).join(' ');
  return {
    title,
    ...(description === '' ? {} : { description }),
    modelled: readModelled(after('Modelled: ')),
    restsOn: after('Rests on: ').split(', ').filter(Boolean),
    parameters: namedBelow(lines, 'Parameters:'),
    columns: namedBelow(lines, 'Columns:'),
  };
}

/** `always`, or `when called with 'money'`. */
function readModelled(text: string): Modelled {
  const word = /^when called with '(\w+)'$/.exec(text)?.[1];
  return word === undefined ? text === 'always' : { word };
}

function namedBelow(lines: readonly string[], heading: string): NamedComment[] {
  const found: NamedComment[] = [];
  for (const line of lines.slice(lines.indexOf(heading) + 1 || lines.length)) {
    const { name, words } = /^ {2}(?<name>\w+): (?<words>.*)$/.exec(line)?.groups ?? {};
    if (name === undefined || words === undefined) break;
    found.push({ name, ...readComment(words) });
  }
  return found;
}
