import { hashedScript, publicCode, type HashedScript } from './lost-script.ts';

/** By which a page is known that comes with cards of the economies on its picture. */
export const firstCardsMark = 'class="first-cards"';

/** The script that shows them until the map itself answers. */
export function firstCardsScript(): HashedScript {
  return (made ??= hashedScript('first-cards', publicCode('first-cards.js'), false));
}

let made: HashedScript | undefined;

/** The line of a page that asks for it: with what the page is painted with. */
export function firstCardsLine(prefix: string): string {
  return `<script async fetchpriority="high" src="${prefix}${firstCardsScript().file}"></script>`;
}
