/** What the address of an embed needs of the data build, as far as its page can tell before its program. */
export interface Asks {
  /** Paths under `data/` of what the figure needs whatever its address says. */
  always: readonly string[];
  /** Names of its parameters. */
  parameters: readonly string[];
  /** Settings that show it, as a query string without its question mark. */
  example: string;
  /** Paths under `data/` that its questions lead to with some settings; null for one that has none. */
  pathsAt: (search: string) => readonly (string | null)[];
}

/** Settings beside those of an example, to see what of a path follows them. */
const elsewhere: Readonly<Record<string, string>> = {
  economies: 'PHL,IND',
  sender: 'ARE',
  receiver: 'IND',
  group: 'income-low',
};

const folder = /^page\//;

/**
 * The same as `public/embed-asks.js` reads it: what is always needed, parameters that change the rest,
 * and the rest, whose paths hold `{economies}` where an address says which. Three lists of words
 * between bars.
 */
export function asksOf({ always, parameters, example, pathsAt }: Asks): string {
  const given = [...new URLSearchParams(example)];
  const other = new URLSearchParams(given.map(([name, value]) => [name, elsewhere[name] ?? value]));
  const there = new Set(pathsAt(String(other)));
  const usual = pathsAt(example).flatMap((path) => {
    if (path === null || always.includes(path) || !folder.test(path)) return [];
    const form = given.reduce(
      (text, [name, value]) => text.replace(new RegExp(`\\b${value}\\b`), `{${name}}`),
      path,
    );
    return filled(form, other).every((one) => there.has(one)) ? [form] : [];
  });
  const others = parameters.filter((name) => !given.some(([one]) => one === name));
  const short = (paths: readonly string[]) =>
    [...new Set(paths)].map((path) => path.replace(folder, '')).join(' ');
  return [short(always), usual.length === 0 ? '' : others.join(' '), short(usual)].join('|');
}

function filled(form: string, settings: URLSearchParams): string[] {
  const name = /\{(\w+)\}/.exec(form)?.[1];
  if (name === undefined) return [form];
  const values = (settings.get(name) ?? '').split(',');
  return values.flatMap((value) => filled(form.replace(`{${name}}`, value), settings));
}
