import type { MessageValue } from '../../../domain/message.ts';
import { askedGroup, askedGroupName } from './asked-group.ts';

/** The name of an economy or a group, as it stands by itself. */
export function nameOf(code: string): MessageValue {
  const group = askedGroup(code);
  return group === null
    ? { kind: 'economy', value: code }
    : { kind: 'message', value: { id: askedGroupName(group) } };
}
