import { expect, test } from 'vitest';
import { readParameters, writeParameters } from '../../domain/parameters.ts';
import { timelineModel, type TimelineRows } from './model.ts';
import { programmeTable, timelineFinding, timelineNotes } from './text.ts';
import { programmeOf, type ProgrammeRow } from './programme.ts';
import { formerTheme, programmeSettings, type ProgrammeSettings } from './settings.ts';

const row = (id: string, over: Partial<ProgrammeRow>): ProgrammeRow => ({
  id,
  title: `Programme ${id}`,
  title_en: null,
  funder: 'IOM Development Fund',
  start: null,
  end: null,
  status_stored: null,
  theme: 'remittances',
  url: 'https://iom.int/project/one',
  note: null,
  economies: 'NPL',
  ...over,
});
const all: ProgrammeSettings = { topic: [], status: [], economy: null };
const rows: TimelineRows = {
  programmes: [
    row('late', { start: '2021', end: '2023', status_stored: 'Active', theme: 'diaspora;gender' }),
    row('early', { start: '2005-12', end: '2006-07', economies: 'CHE,SRB' }),
    row('open', { start: '2023-12', economies: null }),
    row('undated', { status_stored: 'Completed' }),
  ],
};
const now = 2026.9;
const shown = (settings: Partial<ProgrammeSettings>) =>
  timelineModel({ ...all, ...settings }, rows, now);

test('programmes with a date become bars, earliest first; one date alone is a point', () => {
  const model = shown({});
  expect(model.bars.map(({ programme, whole }) => [programme.id, whole])).toEqual([
    ['early', true],
    ['late', true],
    ['open', false],
  ]);
  expect([model.first, model.last, model.undated]).toEqual([2005, 2024, 1]);
});

test('filters by theme, status and economy', () => {
  const ids = (settings: Partial<ProgrammeSettings>) => shown(settings).chosen.map(({ id }) => id);
  expect(ids({ topic: ['gender', 'research'] })).toEqual(['late']);
  expect(ids({ status: ['completed'] })).toEqual(['undated']);
  expect(ids({ economy: 'SRB' })).toEqual(['early']);
  expect(ids({ economy: 'SRB', topic: ['diaspora'] })).toEqual([]);
});

test('active past its end is told, the undated are counted, the list is called partial', () => {
  const model = shown({});
  expect(timelineFinding(model)).toEqual([
    {
      id: 'programme-timeline:finding.span',
      values: {
        count: { kind: 'count', value: 3 },
        first: { kind: 'year', value: 2005 },
        last: { kind: 'year', value: 2023 },
      },
    },
    { id: 'programme-timeline:finding.stale', values: { count: { kind: 'count', value: 1 } } },
  ]);
  expect(timelineNotes(model).map(({ id }) => id)).toEqual([
    'programme-timeline:note.undated',
    'programme-timeline:note.stored',
  ]);
  expect(timelineFinding(timelineModel(all, rows, 2023.5))).toHaveLength(1);
});

test('a programme keeps its status as stored and its years as stored', () => {
  const [late] = rows.programmes;
  expect(late && programmeOf(late, now)).toMatchObject({
    status_stored: 'Active',
    activePastEnd: true,
    years: { first: 2021, last: 2023 },
    themes: ['diaspora', 'gender'],
  });
  expect(programmeTable(shown({}).chosen).rows).toHaveLength(4);
});

test('filters are read from the address and written to it; a wrong one is named', () => {
  const { values, problems } = readParameters(
    programmeSettings,
    '?topic=gender,remittances&status=nonsense&economy=npl',
  );
  expect(values).toEqual({ topic: ['remittances', 'gender'], status: [], economy: 'NPL' });
  expect(problems.map(({ name }) => name)).toEqual(['status']);
  expect(writeParameters(programmeSettings, values)).toBe('?topic=remittances,gender&economy=NPL');
});

test('an address of before names its themes as theme, which is light or dark now', () => {
  const read = (search: string) =>
    readParameters(programmeSettings, search, [formerTheme]).values.topic;
  expect(read('?theme=gender,remittances')).toEqual(['remittances', 'gender']);
  expect(read('?theme=gender&topic=research')).toEqual(['research']);
  expect(read('?theme=dark')).toEqual([]);
  const both = new URLSearchParams('?theme=dark&topic=gender');
  formerTheme(both);
  expect(both.get('theme')).toBe('dark');
});
