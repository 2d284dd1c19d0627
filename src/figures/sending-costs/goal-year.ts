/** By the end of it the goals for costs are to be met: Sustainable Development Goal 10.c. */
export const goalYear = 2030;
