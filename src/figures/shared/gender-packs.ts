/** Files that hold what the gender page opens with, and what a user asks of it next. */
export const genderPack = 'gender/opening';
export const genderLaterPack = 'gender/later';
