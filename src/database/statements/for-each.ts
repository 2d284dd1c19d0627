import type { Parameters } from '../query.ts';

const part = /^ *-- for each (\w+)\n([\s\S]*?)^ *-- to here\n/gm;

/**
 * A statement whose parts between `-- for each …` and `-- to here` are repeated, one after the other
 * as one list of rows, each with parameters of its own.
 *
 * @param common parameters that are the same all over
 * @param own those of each repetition, by the suffix that tells it from the others
 */
export function forEach(
  sql: string,
  common: Parameters,
  own: ReadonlyMap<string, Parameters>,
): { sql: string; parameters: Parameters } {
  const names = new Set([...own.values()].flatMap((one) => Object.keys(one)));
  const text = sql
    .trim()
    .replaceAll(part, (_, __, body: string) =>
      [...own.keys()]
        .map((suffix) =>
          body.replaceAll(/\$(\w+)/g, (given, name: string) =>
            names.has(name) ? `$${name}_${suffix}` : given,
          ),
        )
        .join(`${/^ */.exec(body)?.[0] ?? ''}UNION ALL\n`),
    );
  const used = new Set([...text.matchAll(/\$(\w+)/g)].map((match) => match[1]));
  const each = [...own].flatMap(([suffix, one]) =>
    Object.entries(one).map(([name, value]) => [`${name}_${suffix}`, value] as const),
  );
  return {
    sql: text,
    parameters: Object.fromEntries(
      [...Object.entries(common), ...each].filter(([name]) => used.has(name)),
    ),
  };
}

/** A statement without its comments and line ends, for an address, which each of these makes longer. */
export function compact(sql: string): string {
  return sql
    .replaceAll(/^ *--.*\n/gm, '')
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim();
}
