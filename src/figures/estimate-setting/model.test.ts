import { expect, test } from 'vitest';
import { womenSendDefaults } from '../women-send/settings.ts';
import { endsOf, settingModel, type SettingRow } from './model.ts';
import type { SettingSettings } from './settings.ts';
import { settingFinding, settingNotes, settingTable } from './text.ts';

const row = (over: Partial<SettingRow> = {}): SettingRow => ({
  year: 2024,
  sender: 'USA',
  receiver: 'MEX',
  usd: 65e9,
  lower: 60e9,
  upper: 70e9,
  lowest: 50e9,
  highest: 80e9,
  per_person: 30e9,
  income: 25e9,
  survey: 20e9,
  free: 28e9,
  corridors: 9893,
  total: 856e9,
  ...over,
});
const of = (over: Partial<SettingRow> = {}, settings: Partial<SettingSettings> = {}) =>
  settingModel({ ...womenSendDefaults, ...settings }, { top: [row(over)] });
const bare = { lower: null, upper: null };

test('an interval is said where it is measured, else the range of methods', () => {
  expect(endsOf(row())).toEqual([60e9, 70e9]);
  expect(endsOf(row(bare))).toEqual([50e9, 80e9]);
  expect(settingFinding(of())[0]).toMatchObject({
    id: 'estimate-setting:finding.interval',
    values: { low: { value: 60e9 }, high: { value: 70e9 } },
  });
  expect(settingFinding(of({ ...bare, lowest: 0 }))[0]).toMatchObject({
    id: 'estimate-setting:finding.range_up',
    values: { high: { value: 80e9 } },
  });
});

test('a setting without intervals says so, and which one has them', () => {
  const ids = (model: ReturnType<typeof of>) => settingNotes(model).map(({ id }) => id);
  expect(ids(of())).not.toContain('modelled-flows:no_interval');
  expect(ids(of(bare, { beta: 50 }))).toEqual(
    expect.arrayContaining(['estimate-setting:note.range', 'modelled-flows:no_interval']),
  );
});

test('what is from women is by the assumption chosen, and nothing where none are counted', () => {
  expect(settingFinding(of({}, { sending: 'survey' }))[1]).toMatchObject({
    id: 'estimate-setting:finding.survey',
    values: { amount: { value: 20e9 } },
  });
  expect(settingFinding(of({ per_person: null })).map(({ id }) => id)).toEqual([
    'estimate-setting:finding.interval',
    'estimate-setting:finding.whole',
  ]);
  expect(settingTable(of({}, { sending: 'free' })).rows[0]?.[3]).toMatchObject({ value: 28e9 });
});

test('what cannot be shared out is no corridor', () => {
  const model = settingModel(womenSendDefaults, {
    top: [row({ sender: 'XUN', usd: 90e9 }), row()],
  });
  expect(model.rows.map(({ sender }) => sender)).toEqual(['USA']);
});
