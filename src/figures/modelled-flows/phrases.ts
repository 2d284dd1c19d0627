import { joinedStock } from '../../domain/editions/stock.ts';
import type { Message, MessageValue } from '../../domain/message.ts';
import { estimateDefaults, type EstimateSettings } from './settings.ts';

/** Method, stock and β of an estimate, as values of a sentence. */
export function settingWords({
  method,
  stock,
  beta,
}: EstimateSettings): Record<'method' | 'stock' | 'beta', MessageValue> {
  return {
    method: { kind: 'message', value: { id: `modelled-flows:method_of.${method}` } },
    stock: { kind: 'message', value: stockWords(stock) },
    beta: { kind: 'count', value: beta / 100 },
  };
}

function stockWords(stock: EstimateSettings['stock']): Message {
  if (stock === joinedStock) return { id: 'modelled-flows:joined' };
  return { id: 'modelled-flows:of_revision', values: { stock: { kind: 'text', value: stock } } };
}

/** Whether a setting is the one that the atlas uses, in whichever year: its intervals are measured. */
export function usedSetting({
  method,
  stock,
  beta,
}: Pick<EstimateSettings, 'method' | 'stock' | 'beta'>): boolean {
  const used = estimateDefaults;
  return method === used.method && stock === used.stock && beta === used.beta;
}

/** Said of every setting but the one that is used: how sure its amounts are is not measured. */
export function intervalNote(settings: EstimateSettings): Message[] {
  if (usedSetting(settings)) return [];
  return [{ id: 'modelled-flows:no_interval', values: settingWords(estimateDefaults) }];
}
