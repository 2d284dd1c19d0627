import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { expect, test } from 'vitest';
import { buildGeometry } from '../../../data/geometry/build.ts';
import { readParameters } from '../../domain/parameters.ts';
import { createFullLanguage, EconomiesProvider } from '../../language/index.ts';
import { decodeWorld } from '../../map/geometry.ts';
import { worldMap } from './index.ts';
import { economies, mapRows, received, rows2021 } from './test-data/world.ts';

test('the figure goes from an address and its rows to a picture with a finding', async () => {
  const [light] = await buildGeometry();
  const figure = worldMap(decodeWorld(JSON.parse(light?.text ?? '')));
  const { values } = readParameters(figure.parameters, '?focus=MEX&year=2021');
  expect(Object.values(figure.queries(values)).map((query) => query.id)).toEqual([
    'economies',
    'measure-values',
    'measure-totals',
    'flow-years',
    'flows',
  ]);
  const { totals, flowYears } = mapRows();
  const model = figure.model(values, {
    economies: [...economies.values()],
    values: received,
    totals,
    flowYears,
    flows: rows2021,
  });
  expect(figure.finding(model)).toHaveLength(1);
  expect(figure.sources(values)).toEqual(['knomad-flows', 'knomad-brm']);
  const html = renderToStaticMarkup(
    <I18nextProvider i18n={await createFullLanguage('es')}>
      <EconomiesProvider economies={[...economies.values()]}>
        <figure.View model={model} />
      </EconomiesProvider>
    </I18nextProvider>,
  );
  expect(html).toContain('Estados Unidos');
  expect(html.match(/class="map-flow"/g)).toHaveLength(1);
});
