import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { expect, test } from 'vitest';
import { measures } from '../../domain/measure.ts';
import { createFullLanguage } from '../../language/index.ts';
import type { ListRow } from '../world-map/list/list.ts';
import { modelOf } from '../world-map/test-data/world.ts';
import { RankedList } from './RankedList.tsx';
import { rowViews } from './row-view.ts';

const thin: ListRow = {
  economy: 'FRA',
  way: null,
  value: 45,
  persons: null,
  share: null,
  rank: null,
  status: 'thin',
  quotes: 1,
};

test('ranks, figures, shares and bars of a list', async () => {
  const { economies } = modelOf('');
  const views = rowViews([...economies.rows, thin], measures.received, 'usd');
  const html = renderToStaticMarkup(
    <I18nextProvider i18n={await createFullLanguage('en')}>
      <RankedList
        rows={views}
        of={economies.of}
        colour={() => 'var(--amount-5)'}
        highlighted="MEX"
        picked={null}
        onPick={() => undefined}
        onPoint={() => undefined}
        label="Ranked, 2021"
      />
    </I18nextProvider>,
  );
  expect(html.replaceAll('><', '>\n<')).toMatchSnapshot();
});

test('bars start at zero and fill to the largest, shares to 100 %', () => {
  const rows = modelOf('').economies.rows;
  expect(rowViews(rows, measures.received, 'usd').map((view) => view.bar)[0]).toBe(1);
  const women = rowViews(
    [{ ...thin, value: 45, status: 'published' }],
    measures.hosted_women,
    'percent',
  );
  expect(women[0]?.bar).toBe(0.45);
});
