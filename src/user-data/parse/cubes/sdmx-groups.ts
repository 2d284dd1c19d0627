import { isObject, type Component } from './cube-texts.ts';

/**
 * Attributes of groups of observations: under a key such as `0::1`, which leaves open what the group
 * has all of. Gives the texts of them for the places of an observation.
 */
export function groupAttributes(
  groups: unknown,
  components: readonly Component[],
  textAt: (component: Component, value: unknown) => string,
): (places: readonly number[]) => string[] {
  const byShape = new Map<string, { open: boolean[]; texts: Map<string, string[]> }>();
  for (const [key, values] of isObject(groups) ? Object.entries(groups) : []) {
    if (!Array.isArray(values)) continue;
    const parts = key.split(':');
    const open = parts.map((part) => part === '' || part === '~');
    const shape = open.join();
    const of = byShape.get(shape) ?? { open, texts: new Map<string, string[]>() };
    byShape.set(shape, of);
    of.texts.set(
      parts.filter((_, at) => !open[at]).join(':'),
      components.map((one, at) => (isGiven(values[at]) ? textAt(one, values[at]) : '')),
    );
  }
  return (places) => {
    const texts = components.map(({ otherwise }) => otherwise);
    for (const { open, texts: known } of byShape.values()) {
      const own = known.get(places.filter((_, at) => open[at] === false).join(':'));
      own?.forEach((text, at) => {
        if (text !== '') texts[at] = text;
      });
    }
    return texts;
  };
}

const isGiven = (value: unknown) => value !== null && value !== undefined;
