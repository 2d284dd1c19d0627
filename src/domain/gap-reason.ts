/** Why a publisher's figure is none (`total_gap.reason`): it repeats an earlier year's, or is a 0. */
export type GapReason =
  'carried' | 'publisher_note' | 'other_series' | 'matrix' | 'other_years' | 'no_year';
