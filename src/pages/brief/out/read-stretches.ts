import type { Stretch } from '../../../exports/pdf/stretches.ts';
import type { Tag } from '../../../exports/pdf/structure.ts';

const tags: readonly (readonly [selector: string, tag: Tag])[] = [
  ['.brief-figure__picture, .brief-qr', 'Figure'],
  ['.brief-block__subject', 'H1'],
  ['.brief-block__section, .brief-list h3', 'H2'],
  ['h3', 'H3'],
  ['.brief-list__number', 'Lbl'],
  ['.brief-foot__address', 'Link'],
  ['p', 'P'],
];
const selector = tags.map(([one]) => one).join(', ');

/** What a part of the preview has to read out, in its order, and where that stands. */
export function readStretches(part: HTMLElement): Stretch[] {
  const corner = part.getBoundingClientRect();
  const items = [...part.querySelectorAll('li')];
  return [part, ...part.querySelectorAll<HTMLElement>(selector)].flatMap((element) => {
    const tag = tags.find(([one]) => element.matches(one))?.[1];
    // What is in a picture is told by what stands for it.
    if (!tag || element.parentElement?.closest('.brief-figure__picture')) return [];
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const text = tag === 'Figure' ? alternative(element) : element.textContent;
    const item = element.closest('li');
    return {
      tag,
      text: text
        .replaceAll(/[\u2066-\u2069]/g, '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
      item: item ? items.indexOf(item) : null,
      left: left - corner.left,
      top: top - corner.top,
      right: right - corner.left,
      bottom: bottom - corner.top,
    };
  });
}

/** What a picture is told by: its own words for those who don't see it, or the title above it. */
function alternative(element: Element): string {
  const own = element.getAttribute('aria-label');
  const figure = element.closest('.brief-figure');
  const said = [
    own ?? figure?.getAttribute('aria-label'),
    figure?.querySelector('.brief-figure__subtitle')?.textContent,
  ];
  return said.filter((text) => text !== undefined && text !== null && text !== '').join('. ');
}
