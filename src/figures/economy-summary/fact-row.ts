import type { EconomyCode } from '../../domain/economy.ts';

/** One newest figure about an economy. */
export interface FactRow {
  fact:
    | 'received'
    | 'received_before'
    | 'received_lately'
    | 'received_lately_other_from'
    | 'received_lately_other_to'
    | 'received_step_from'
    | 'received_step_to'
    | 'received_step_other_from'
    | 'received_step_other_to'
    | 'received_untold'
    | 'received_other'
    | 'received_gdp'
    | 'received_break'
    | 'paid_break'
    | 'received_carried'
    | 'paid_carried'
    | 'received_joint_wdi'
    | 'received_joint_knomad'
    | 'paid_joint_wdi'
    | 'paid_joint_knomad'
    | 'received_asked'
    | 'paid_asked'
    | 'paid'
    | 'paid_other'
    | 'abroad'
    | 'abroad_women'
    | 'abroad_lost'
    | 'abroad_unobserved'
    | 'hosted_unobserved'
    | 'abroad_lost_there'
    | 'hosted'
    | 'hosted_women'
    | 'cost_to'
    | 'cost_from'
    | 'cost_to_coverage'
    | 'cost_from_coverage'
    | 'cost_to_quarter'
    | 'cost_from_quarter'
    | 'cost_asked'
    | 'matrix_sent'
    | 'matrix_received'
    | 'matrix_recorded'
    | 'matrix_knomad'
    | 'sender'
    | 'sender_doubted'
    | 'sender_barred'
    | 'sender_newest'
    | 'sender_newest_doubted'
    | 'sender_estimate';
  /** The headline, or a publisher's series; of migrants lost, the revision that has them; of
   * the figure before a break, why it is one; of a cost, how far it can be relied on
   * (`economy_cost.status`), and its quarter; of an estimate `up` where its interval begins at zero, `doubted`
   * where little else bears it out. A barred sender's year is the first without transfers. */
  series: string;
  year: number;
  /** US$, persons or percent, as the fact is; of a figure carried forward to the year, the year it is of. */
  value: number;
  /** The partner of a sender's share, where most of those lost lived, or of the one corridor that a cost is of. */
  other: EconomyCode | null;
  /** What makes an amount one in dollars of the price year; null where it isn't one, or has no prices. */
  deflator: number | null;
}
