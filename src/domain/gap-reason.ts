/** Why a publisher's 0 is no figure (`total_gap.reason`). */
export type GapReason = 'publisher_note' | 'other_series' | 'matrix' | 'other_years' | 'no_year';
