import { expect, test } from 'vitest';
import { pictureFolder, pictureName, placeOf, settingsAt } from './picture-address.ts';

const parameters = (search: string) => [...new URLSearchParams(search)];

test.each([
  ['economies=MEX', 'NPL', 'economies=NPL'],
  ['economies=MEX', 'NPL-IND', 'economies=NPL,IND'],
  ['sender=SAU&receiver=BGD', 'USA-MEX', 'sender=USA&receiver=MEX'],
  ['group=region-africa', 'income-low', 'group=income-low'],
  ['', 'usual', ''],
])('settings like %s have the name %s, which gives them back', (example, place, search) => {
  expect(settingsAt(place, example)).toBe(search);
  expect(placeOf(parameters(search))).toBe(place);
});

test('settings beside the place have no name, and no name leads out of its folder', () => {
  expect(placeOf(parameters('economies=NPL&dollars=real'))).toBeNull();
  expect(placeOf(parameters('year=2021'))).toBeNull();
  expect(placeOf(parameters('economies=../x'))).toBeNull();
});

test('a figure is drawn of nothing but what it is about', () => {
  expect(settingsAt('NPL', '')).toBeNull();
  expect(settingsAt('usual', 'economies=MEX')).toBeNull();
  expect(settingsAt('NPL', 'sender=SAU&receiver=BGD')).toBeNull();
  expect(settingsAt('Nepal', 'economies=MEX')).toBeNull();
});

test('language and colours are in the address', () => {
  expect(`${pictureFolder('top-partners', 'ar')}/${pictureName('NPL', 'dark')}`).toBe(
    'pictures/ar/top-partners/NPL-dark',
  );
  expect(`${pictureFolder('top-partners', 'en')}/${pictureName('NPL', 'light')}`).toBe(
    'pictures/top-partners/NPL',
  );
});
