import { expect, test } from 'vitest';
import { withoutLists } from './import-alone.ts';

test('what is imported late is named alone', () => {
  const list =
    'const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./a.css"])))=>i.map(i=>d[i]);';
  const code =
    'a(()=>import(`./b.js`).then(e=>e.default),__vite__mapDeps([0,11]),import.meta.url),' +
    'a(()=>import(`./c.js`),[],import.meta.url);new URL("../",import.meta.url);b([],c)';
  expect(withoutLists(`${list}\n${code}`)).toBe(
    'a(()=>import(`./b.js`).then(e=>e.default)),a(()=>import(`./c.js`));new URL("../",import.meta.url);b([],c)',
  );
});
