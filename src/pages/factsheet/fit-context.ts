import { createContext } from 'react';

/** How much smaller than at first everything on a sheet is drawn, so that it fits: 1 or more. */
export const FitContext = createContext(1);

/** The steps in which a sheet is made smaller. */
export const fits = [1, 1.05, 1.1, 1.15, 1.2, 1.25, 1.3, 1.36, 1.42, 1.5, 1.6] as const;
