import type { Message, MessageValue } from '../../domain/message.ts';
import type { OwnValues } from './own-values.ts';
import type { YearMaking } from './making.ts';

/** What must be said beside the figures of a year: how rows became figures, and what they lack. */
export function makingWords(
  { unit, additive, values, making }: Omit<OwnValues, 'column' | 'people' | 'mixed'>,
  year: number,
): Message[] {
  const notes = making.years.get(year);
  if (!notes) return [];
  const count = (value: number): MessageValue => ({ kind: 'count', value });
  const of = count(values.filter((one) => one.year === year).length);
  const said: Message[] = [];
  if (making.totals.length > 0)
    said.push({
      id: 'own:made.totals',
      values: { columns: { kind: 'text', value: making.totals.join(' · ') } },
    });
  const parts = partsWords(notes, making.parts, unit);
  if (parts) said.push(parts);
  if (making.parts?.perYear && notes.incomplete > 0 && unit !== 'persons')
    said.push({
      id: 'own:made.incomplete',
      values: { all: count(making.parts.perYear), shown: count(notes.incomplete), of },
    });
  if (making.onlySex === 'female') said.push({ id: 'own:made.only_female' });
  if (making.onlySex === 'male') said.push({ id: 'own:made.only_male' });
  if (notes.bySex > 0) said.push({ id: additive ? 'own:made.by_sex_sum' : 'own:made.by_sex_mean' });
  if (notes.oneSex > 0)
    said.push({ id: 'own:made.one_sex', values: { shown: count(notes.oneSex) } });
  if (notes.merged > 0) said.push(mergedWords(making.mergedBy, additive));
  return said;
}

function partsWords(
  { parts, several }: YearMaking,
  kinds: OwnValues['making']['parts'],
  unit: OwnValues['unit'],
): Message | null {
  if (!parts || !kinds) return null;
  const part = (value: string): MessageValue =>
    kinds.kind === 'quarter' ? partValue(value) : { kind: 'text', value };
  const values = { first: part(parts[0]), last: part(parts[1]) };
  const one = parts[0] === parts[1];
  if (unit === 'persons') return { id: one ? 'own:made.last_one' : 'own:made.last', values };
  if (!several) return { id: one ? 'own:made.of_one' : 'own:made.each', values };
  return { id: unit === 'usd' ? 'own:made.sum' : 'own:made.mean', values };
}

/** A quarter, or a half-year such as `2021H1`. */
function partValue(value: string): MessageValue {
  const [, year, half] = /^(\d{4})H([12])$/.exec(value) ?? [];
  if (year === undefined || half === undefined) return { kind: 'quarter', value };
  const values = {
    half: { kind: 'text', value: half },
    year: { kind: 'text', value: year },
  } as const;
  return { kind: 'message', value: { id: 'own:half', values } };
}

function mergedWords(columns: readonly string[], additive: boolean): Message {
  if (columns.length === 0)
    return { id: additive ? 'own:made.merged_sum' : 'own:made.merged_mean' };
  const values = { columns: { kind: 'text', value: columns.join(' · ') } as const };
  return { id: additive ? 'own:made.merged_by_sum' : 'own:made.merged_by_mean', values };
}
