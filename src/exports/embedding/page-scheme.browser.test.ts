import { afterEach, expect, test } from 'vitest';
import { isDarkAround } from './page-scheme.ts';

const root = document.documentElement;

/** An element in others, the outermost first. */
function within(...grounds: readonly string[]): Element {
  return grounds.reduce<HTMLElement>((around, ground) => {
    const one = document.createElement('div');
    one.style.setProperty('background-color', ground);
    around.append(one);
    return one;
  }, document.body);
}

afterEach(() => {
  document.body.replaceChildren();
  root.style.removeProperty('color-scheme');
  root.style.removeProperty('background-color');
});

test('a page is as dark as the nearest ground that covers, in a shadow, too', () => {
  expect(isDarkAround(within('rgb(20, 20, 30)', 'transparent', ''))).toBe(true);
  expect(isDarkAround(within('rgb(20, 20, 30)', '#fdf6e3', ''))).toBe(false);
  expect(isDarkAround(within('white', 'rgba(0, 0, 0, 0.1)', ''))).toBe(false);
  const host = within('black', '');
  const shadow = host.attachShadow({ mode: 'open' });
  const inside = document.createElement('p');
  shadow.append(inside);
  expect(isDarkAround(inside)).toBe(true);
});

test('one without a ground is as dark as its scheme', () => {
  root.style.setProperty('background-color', 'transparent');
  expect(isDarkAround(within(''))).toBe(false);
  root.style.setProperty('color-scheme', 'dark');
  expect(isDarkAround(within(''))).toBe(true);
});
