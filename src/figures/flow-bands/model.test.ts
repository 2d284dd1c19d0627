import { expect, test } from 'vitest';
import { flowsModel, insidePart, leaders } from './model.ts';
import { inNodeOrder } from './nodes.ts';
import type { FlowsSettings } from './settings.ts';
import { endsOf, madeFlows } from './testing.ts';
import { flowsFinding, flowsNotes } from './text.ts';

const settings: FlowsSettings = {
  of: 'money',
  year: 2021,
  by: 'region',
  economies: [],
  side: 'from',
};

test('who sent the most leads, with what stayed inside; a partner not known never does', () => {
  const model = flowsModel(settings, madeFlows());
  expect(model.total).toBe(820);
  expect(leaders(model).map(({ node }) => node)).toEqual(['asia', 'europe']);
  expect(flowsFinding(model)).toMatchObject([
    {
      id: 'flow-bands:finding.from.money',
      values: { share: { value: expect.closeTo((100 * 600) / 820) } },
    },
    { id: 'flow-bands:inside_from', values: { share: { value: expect.closeTo((100 * 5) / 6) } } },
  ]);
  const to = flowsModel({ ...settings, side: 'to' }, madeFlows());
  const [first] = leaders(to);
  expect(first?.value).toBe(670);
  expect(first && insidePart(to, first)).toBeCloseTo(500 / 670);
  expect(flowsNotes(to).map(({ id }) => id)).toContain('flow-bands:note.unknown.money');
});

test('two that read alike share the lead, and an estimate that cannot tell names both', () => {
  const rows = madeFlows();
  const even = rows.bands.map((band) =>
    band.from_group === 'europe' && band.to_group === 'asia' ? { ...band, value: 550 } : band,
  );
  const level = { ...rows, bands: even, ends: endsOf(even) };
  expect(flowsFinding(flowsModel(settings, level))[0]?.id).toBe(
    'flow-bands:finding.even_from.money',
  );
  const between = (lower: number, upper: number) =>
    rows.ends.map((end) =>
      end.side === 'from'
        ? {
            ...end,
            modelled: true,
            lower: end.node === 'asia' ? lower : 150,
            upper: end.node === 'asia' ? 700 : upper,
          }
        : end,
    );
  const said = (ends: typeof rows.ends) =>
    flowsFinding(flowsModel({ ...settings, year: 2024 }, { ...rows, ends }))[0]?.id;
  expect(said(between(400, 300))).toBe('flow-bands:finding.modelled.money');
  expect(said(between(400, 450))).toBe('flow-bands:finding.unsure.money');
});

test('groups keep their order in every year, economies that of the choice, and what is left is last', () => {
  expect(inNodeOrder(['unknown', 'europe', 'africa'])).toEqual(['africa', 'europe', 'unknown']);
  expect(inNodeOrder(['no_income', 'L', 'H'])).toEqual(['H', 'L', 'no_income']);
  expect(inNodeOrder(['rest', 'ARE', 'USA'], ['USA', 'ARE'])).toEqual(['USA', 'ARE', 'rest']);
});
