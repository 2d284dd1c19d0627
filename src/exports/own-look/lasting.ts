/** For so long a choice must stay before it is drawn, ms: not every letter, nor every colour a hand passes over. */
export const lasting = 350;
