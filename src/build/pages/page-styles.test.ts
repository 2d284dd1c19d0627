import { expect, test } from 'vitest';
import { styledClasses, unstyledClasses } from './page-styles.ts';

const styled = styledClasses({
  'shared.css': '.button{color:red}@media print{.sheet>.button:not(.quiet){margin:0.5em}}',
  'figure.css': '.figure .figure__picture,.legend{background:url(a.legend__none.png)}',
});

test('the classes of a style sheet are those in its selectors', () => {
  expect([...(styled.get('shared.css') ?? [])]).toEqual(['button', 'sheet', 'quiet']);
  expect([...(styled.get('figure.css') ?? [])]).toEqual(['figure', 'figure__picture', 'legend']);
});

test('a view tells of the style that its page does not link', () => {
  const view = '<p class="button mark"></p><svg class="legend"></svg>';
  expect(unstyledClasses(view, ['shared.css'], styled)).toEqual(['legend']);
  expect(unstyledClasses(view, ['shared.css', 'figure.css'], styled)).toEqual([]);
});
