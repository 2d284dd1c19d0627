/** Classes that style sheets speak of, by the name of the sheet's file. */
export type StyledClasses = ReadonlyMap<string, ReadonlySet<string>>;

/** @param sheets text of each style sheet by its file's name */
export function styledClasses(sheets: Readonly<Record<string, string>>): StyledClasses {
  return new Map(
    Object.entries(sheets).map(([file, text]) => {
      const selectors = text.replaceAll(/"[^"]*"|url\([^)]*\)|{[^{}]*}/g, ' ');
      return [
        file,
        new Set([...selectors.matchAll(/\.(-?[a-z_][\w-]*)/gi)].map(([, name]) => name!)),
      ];
    }),
  );
}

/**
 * The classes of a view that a style sheet speaks of, but none that its page links: it would be
 * seen without that style until its script came, and where none comes for good.
 */
export function unstyledClasses(
  view: string,
  linked: readonly string[],
  styled: StyledClasses,
): string[] {
  const classes = new Set(
    [...view.matchAll(/ class="([^"]*)"/g)].flatMap(([, names]) => names!.split(/\s+/)),
  );
  const has = (file: string, name: string) => styled.get(file)?.has(name) === true;
  return [...classes].filter(
    (name) =>
      !linked.some((file) => has(file, name)) && [...styled.keys()].some((file) => has(file, name)),
  );
}
