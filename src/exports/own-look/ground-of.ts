import { hexOf } from '../../domain/own-look/own-colours.ts';

/**
 * The atlas's ground as `#rrggbb`: as it is in the page, or in light or dark colours.
 *
 * @throws where the page has no style
 */
export function groundOf(colours?: 'light' | 'dark'): string {
  const probe = document.createElement('span');
  probe.hidden = true;
  if (colours !== undefined) probe.dataset['colours'] = colours;
  probe.style.setProperty('color', 'var(--ground)');
  document.body.append(probe);
  try {
    return hexOf(getComputedStyle(probe).color);
  } finally {
    probe.remove();
  }
}
