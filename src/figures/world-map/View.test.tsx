import { citationsOf } from '../../domain/editions/citation.ts';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { beforeAll, expect, test } from 'vitest';
import { buildingTakes, builtWorld } from '../../../data/build/testing/built-world.ts';
import { readParameters } from '../../domain/parameters.ts';
import { createFullLanguage, EconomiesProvider } from '../../language/index.ts';
import { drawnOn } from '../figure/drawn-on.ts';
import worldMap from './index.ts';
import { economies, mapRows, received, rows2021 } from './test-data/world.ts';

beforeAll(() => builtWorld(), buildingTakes);

test('the figure goes from an address and its rows to a picture with a finding', async () => {
  const figure = drawnOn(worldMap, worldMap.files([await builtWorld(), {}]));
  const { values } = readParameters(figure.parameters, '?focus=MEX&year=2021');
  const packs = (search: string) => {
    const { flows } = figure.queries(readParameters(figure.parameters, search).values);
    return flows.resultPack;
  };
  expect(packs('?focus=MEX&year=2021')).not.toBe(packs('?focus=MEX'));
  const asked = (search: string) => {
    const queries = figure.queries(readParameters(figure.parameters, search).values);
    return Object.values(queries).map(({ id }) => id);
  };
  const always = ['economy-places', 'measure-totals', 'flow-years', 'measure-year'];
  expect(asked('?focus=MEX&year=2021')).toEqual([...always, 'focus-flows']);
  expect(asked('?focus=MEX')).toEqual([...always, 'focus-flows']);
  expect(asked('?focus=MEX&year=2018')).toEqual([...always, 'flows']);
  expect(asked('?region=africa&focus=MEX&year=2021')[0]).toBe('economies');
  expect(asked('?top=200')).toEqual([...always, 'top-flows']);
  expect(asked('?top=201')).toEqual([...always, 'flows']);
  const { totals, flowYears } = mapRows();
  const model = figure.model(values, {
    economies: [...economies.values()],
    values: received,
    totals,
    flowYears,
    flows: rows2021,
  });
  expect(figure.finding(model)).toHaveLength(1);
  expect(citationsOf(figure.sources(values)).map(({ source }) => source)).toEqual([
    'wb-wdi',
    'knomad-flows',
    'knomad-brm',
  ]);
  const html = renderToStaticMarkup(
    <I18nextProvider i18n={await createFullLanguage('es')}>
      <EconomiesProvider economies={[...economies.values()]}>
        <figure.View model={model} width={640} />
      </EconomiesProvider>
    </I18nextProvider>,
  );
  expect(html).toContain('Estados Unidos');
  expect(html.match(/class="map-flow"/g)).toHaveLength(1);
});
