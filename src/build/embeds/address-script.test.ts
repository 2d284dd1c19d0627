import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { addressScript } from './address-script.ts';

/** What the script makes of an address. */
function read(pathname: string, hash = ''): Record<string, string> {
  const dataset: Record<string, string> = {};
  const documentElement = { dataset };
  runInNewContext(addressScript().source, {
    document: { documentElement },
    location: { pathname, hash },
    decodeURIComponent,
    encodeURIComponent,
  });
  return dataset;
}

test.each([
  ['/embed/top-partners/NPL/fr/', '', 'top-partners', 'economies=NPL&lang=fr'],
  ['/a/embed/money-over-time/NPL-PHL/', '', 'money-over-time', 'economies=NPL%2CPHL'],
  ['/embed/corridor-amount/SAU-BGD', '', 'corridor-amount', 'sender=SAU&receiver=BGD'],
  ['/embed/group-over-time/region-africa/', '', 'group-over-time', 'group=region-africa'],
  ['/embed/world-map/usual/ar/', '', 'world-map', 'lang=ar'],
  // As a host without rewrites passes it on, and one that shows files alone.
  ['/embed.html', '#top-partners/NPL/fr/', 'top-partners', 'economies=NPL&lang=fr'],
  ['/embed/women-send/index.html', '', 'women-send', ''],
  ['/embed/%E0%A4%A/', '', '%E0%A4%A', ''],
])('%s%s is %s with "%s"', (pathname, hash, figure, settings) => {
  expect(read(pathname, hash)).toEqual({ figure, settings });
});

test('an address without a figure is left as it is', () => {
  expect(read('/embed/')).toEqual({});
});
