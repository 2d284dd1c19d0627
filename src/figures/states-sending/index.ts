import { defineStates } from '../states/define-states.ts';
import about from './about.ts';

/** From which states of an economy money is sent, by year and quarter, as a receiver reports it. */
export default defineStates('states-sending', about, 'paid');
