const known = new Map<string, number>();

/** Where the baseline of a text of this style lies, as a share of its box's height. */
export function ascentShare({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration) {
  const font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  const before = known.get(font);
  if (before !== undefined) return before;
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return 0.78;
  context.font = font;
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = context.measureText('x');
  const share = up + down > 0 ? up / (up + down) : 0.78;
  known.set(font, share);
  return share;
}
