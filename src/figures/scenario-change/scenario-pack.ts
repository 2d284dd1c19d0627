/** The file with the world that scenarios start from. */
export const scenarioPack = 'scenarios/world';
