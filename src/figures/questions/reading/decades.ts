/** How a decade is written in a text: before the year, the year, and behind it. */
const spans = [
  /(?:\bthe\s+)?(?<![\d.])['’]?(?<year>(?:19|20)\d0|[5-9]0|00)['’]?s\b/giu,
  /(?:\bles\s+|\bdes\s+)?\bann[ée]es\s+(?<year>(?:19|20)\d0|[5-9]0|00)\b(?!\s*(?:et|à|a|au|jusqu|-|–))/giu,
  /(?:\blos\s+)?\b(?:a[ñn]os|d[ée]cada\s+de(?:\s+los(?:\s+a[ñn]os)?)?)\s+(?<year>(?:19|20)\d0|[5-9]0|00)\b(?!\s*(?:y|a|al|hasta|-|–))/giu,
];
const arabic: readonly (readonly [RegExp, number])[] = [
  [/(?:ال)?ستيني?ات/gu, 1960],
  [/(?:ال)?سبعيني?ات/gu, 1970],
  [/(?:ال)?ثمانيني?ات/gu, 1980],
  [/(?:ال)?تسعيني?ات/gu, 1990],
];
/** What asks for all that came after. */
const since = /(?:since|after|depuis|apr[eè]s|desde|منذ|بعد)\s*$/iu;

/** A text with its decades as years: "in the 1990s" as "in 1990 – 1999", "since the 90s" as "since 1990". */
export function withDecades(text: string): string {
  let told = text;
  const write = (first: number, before: string) =>
    since.test(before) ? ` ${first} ` : ` ${first} – ${first + 9} `;
  for (const span of spans)
    told = told.replaceAll(span, (...rest: unknown[]) => {
      const { year } = rest.at(-1) as { year: string };
      const first = Number(year.length === 2 ? `${Number(year) < 50 ? 20 : 19}${year}` : year);
      return write(first, told.slice(0, rest.at(-3) as number));
    });
  for (const [word, first] of arabic)
    told = told.replaceAll(word, (_, at: number) => write(first, told.slice(0, at)));
  return told;
}
