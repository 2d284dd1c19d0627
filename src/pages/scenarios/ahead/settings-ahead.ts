import { createContext } from 'react';
import type { ScenarioSettings } from '../../../figures/scenario-change/settings.ts';

/** What the hand is at, while the words of the map still say what it was at; null outside of the page. */
export const SettingsAhead = createContext<ScenarioSettings | null>(null);
