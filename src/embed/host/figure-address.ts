/** Attributes that are the element's own and not parameters of its figure. */
const ownNames =
  /^(figure|src|heights|label|class|id|style|slot|part|hidden|dir|title|aria-.*|data-.*)$/;

/**
 * The address of the embed that an element asks for, always of the atlas that its script is from.
 *
 * @param script address of that script
 */
export function figureAddress(element: Element, script: URL): string {
  const src = element.getAttribute('src');
  if (src !== null) {
    const given = new URL(src, script);
    return given.origin === script.origin ? given.href : new URL('./unknown/', script).href;
  }
  const address = new URL(
    `./${encodeURIComponent(element.getAttribute('figure') ?? 'unknown')}/`,
    script,
  );
  for (const { name, value } of element.attributes) {
    if (name === 'heading') address.searchParams.set('title', value);
    else if (!ownNames.test(name)) address.searchParams.set(name, value);
  }
  return address.href;
}
