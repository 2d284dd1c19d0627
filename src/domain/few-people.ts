/** Fewer people than these are too few for a share of women among them to be told in words. */
export const fewPeople = 100;
