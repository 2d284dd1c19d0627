import { colourStyle } from '../../domain/own-look/own-colours.ts';
import { quotedFont } from '../../domain/own-look/own-font.ts';
import type { OwnLook } from '../../domain/own-look/own-look.ts';
import { groundOf } from './ground-of.ts';

/** A look's colours and letters as custom properties of style, for what is drawn in light or dark. */
export function ownStyle(look: OwnLook, colours: 'light' | 'dark'): Record<string, string> {
  return {
    ...((look.accent ?? look.second) === null ? {} : colourStyle(look, groundOf(colours))),
    ...(look.font === null ? {} : fontStyle(look.font)),
  };
}

/** A font by its name, before the atlas's letters. */
export function fontStyle(name: string): Record<string, string> {
  const own = quotedFont(name);
  const usual = getComputedStyle(document.documentElement).getPropertyValue('--font');
  return { '--own-font': own, '--font': `${own}, ${usual}` };
}
