import { defineStates } from '../states/define-states.ts';
import about from './about.ts';

/** Which states of an economy receive, by year and quarter. */
export default defineStates('states-receiving', about, 'received');
