import { expect, test } from 'vitest';
import type { ProgrammeRow } from '../programme-timeline/programme.ts';
import { draw } from '../testing/draw.tsx';
import programmesOfEconomy from './index.ts';
import { programmesModel } from './model.ts';
import { programmesFinding } from './text.ts';
import { ProgrammesView } from './View.tsx';

const programme: ProgrammeRow = {
  id: 'tk-0007',
  title: 'Renforcement des capacités',
  title_en: 'Strengthening capacities',
  funder: 'IOM Development Fund',
  start: '2020',
  end: '2021',
  status_stored: 'Active',
  theme: 'remittances;gender',
  url: 'https://www.iom.int/fr/node/187071',
  note: 'The English title is our translation',
  economies: 'TON,VUT',
};
const rows = { TON: [programme], NPL: [{ ...programme, id: 'x', start: null, end: null }] };

test('lists a programme with gloss, years, themes, funder, status and a link that says it leaves', async () => {
  const model = programmesModel({ economies: ['TON'] }, rows, 2026.9);
  const list = await draw(<ProgrammesView model={model} width={640} />);
  expect(list).toContain('its end, 2021, has passed');
  expect(list).toContain('Read more at iom.int (leaves this site)');
  expect(list).toMatch(/rel="noopener[^"]*"/);
  await expect(list).toMatchFileSnapshot('View.html');
});

test('what a page does not state is said to be not stated', async () => {
  const open = { ...programme, start: null, end: null, status_stored: null };
  const model = programmesModel({ economies: ['TON'] }, { TON: [open] }, 2026.9);
  const list = await draw(<ProgrammesView model={model} width={640} />);
  expect(list).toContain('dates not stated');
  expect(list).toContain('status not stated');
});

test('the finding counts each programme once', () => {
  const both = programmesModel(
    { economies: ['TON', 'NPL'] },
    { ...rows, NPL: [...rows.NPL, programme] },
    2026.9,
  );
  expect(programmesFinding(both)[0]).toMatchObject({
    id: 'programmes-of-economy:finding.several',
    values: { count: { value: 2 } },
  });
  const one = programmesModel({ economies: ['TON'] }, rows, 2026.9);
  expect(programmesFinding(one)[0]?.values).toMatchObject({ economy: { value: 'TON' } });
});

test('none in the list is said, and the list is always called partial', () => {
  const model = programmesModel({ economies: ['ARE'] }, {}, 2026.9);
  expect(programmesOfEconomy.empty(model)?.id).toBe('programmes-of-economy:empty');
  expect(programmesOfEconomy.notes(model)[0]?.id).toBe('programme-timeline:note.partial');
});
