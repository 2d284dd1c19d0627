/** What of a story is known before its code is loaded: the default of the `about.ts` in its folder. */
export interface AboutStory {
  /** Stories are listed from the lowest on. */
  place: number;
}
