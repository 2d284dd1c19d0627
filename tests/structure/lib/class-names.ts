/** The classes that a style sheet's selectors name. */
export function classesIn(sheet: string): string[] {
  const selectors = sheet.replaceAll(
    /\/\*[\s\S]*?\*\/|"[^"\n]*"|'[^'\n]*'|url\([^)]*\)|{[^{}]*}/g,
    ' ',
  );
  return [...selectors.matchAll(/\.(-?[a-z_][\w-]*)/gi)].map(([, name]) => name!);
}

/**
 * The words of a component that may be classes: in its `className` those in quotes, elsewhere
 * those written as parts of a block (`figure__title`), but for selectors (`.figure__title`).
 */
export function classesUsed(component: string): string[] {
  const texts = (code: string) => code.match(/'[^']*'|"[^"]*"|`[^`]*`/g) ?? [];
  const named = component.matchAll(/className=("[^"]*"|{[^}]*(?:{[^}]*}[^}]*)*})/g);
  return [
    ...[...named].flatMap(
      ([, code]) =>
        texts(code!)
          .join(' ')
          .match(/[\w-]+/g) ?? [],
    ),
    ...texts(component).flatMap((text) => text.match(/(?<![.\w-])[\w-]+__[\w-]+/g) ?? []),
  ];
}
