/** The file with the costs of all economies. */
export const costMapPack = 'costs/map';
