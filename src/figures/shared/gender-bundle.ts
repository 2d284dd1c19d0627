/** Files that hold what the gender page opens with, and what a reader asks of it next. */
export const genderBundle = 'gender/opening';
export const genderLaterBundle = 'gender/later';
