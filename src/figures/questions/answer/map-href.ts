import { writeParameters } from '../../../domain/parameters.ts';
import { mapParameters } from '../../world-map/settings/parameters.ts';
import type { Question } from '../reading/question.ts';
import { mapSettings } from './plan.ts';

/** Where the map shows what is asked, from the site's root on. */
export function mapHref(question: Question): string {
  return `/${writeParameters(mapParameters(), mapSettings(question))}`;
}
