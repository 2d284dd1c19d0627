/**
 * Rules for texts from right to left. Their ends are said by anchors, as some programs know no direction;
 * Inkscape goes by the direction alone, and puts numbers where no one reads them. What knows the rules knows
 * both: resvg, which has no direction, doesn't know `:lang`, and leaves them.
 */
const rules = (language: string): string => {
  const texts = `text[data-run="left"]`;
  const anchored = (end: string, other: string) =>
    `${texts}[text-anchor="${end}"]:lang(${language}){text-anchor:${other}}`;
  return (
    `${texts}:lang(${language}){direction:rtl;text-anchor:end}` +
    anchored('end', 'start') +
    anchored('middle', 'middle')
  );
};

/**
 * A picture whose texts from right to left say so to programs that follow no isolates.
 *
 * @param svg with its description, whose texts from right to left begin with U+2067
 * @param language of the whole picture, as its root says it
 */
export function withDirection(svg: string, language: string): string {
  const told = svg.replaceAll(/<text (?=[^>]*>\u2067)/g, '<text data-run="left" ');
  return told === svg ? svg : told.replace('</desc>', `</desc><style>${rules(language)}</style>`);
}
