import { writeParameters, type ParameterSpec } from '../../domain/parameters.ts';
import { prefixed, withPrefix } from '../../domain/prefixed.ts';
import type { AnyChartFigure, AnySettings } from './any-figure.ts';

/**
 * The address, from the site's root and without a slash before it, of the page on which a figure
 * stands with these settings.
 */
export type Place = (figure: AnyChartFigure, settings: AnySettings) => string;

export const onMap: Place = ({ parameters }, settings) => writeParameters(parameters, settings);

/** @param anchor its id in the page, if it is not always the same one */
export function onCountry(anchor: string | ((settings: AnySettings) => string)): Place {
  return ({ parameters }, settings) => {
    const [economy = '', ...others] = settings['economies'] as readonly string[];
    const edition = parameters['edition'] && {
      edition: parameters['edition'],
    };
    const search = [
      ...(others.length > 0 ? [`with=${others.join(',')}`] : []),
      ...(edition ? [partOf(edition, settings)] : []),
    ].filter((part) => part !== '');
    const hash = typeof anchor === 'string' ? anchor : anchor(settings);
    return `country/${economy}/${search.length > 0 ? `?${search.join('&')}` : ''}#${hash}`;
  };
}

export function onCorridor(anchor: string): Place {
  return ({ parameters }, settings) => {
    const { sender: _, receiver: __, ...rest } = parameters;
    const search = writeParameters(rest, settings);
    return `corridor/${String(settings['sender'])}/${String(settings['receiver'])}${search}#${anchor}`;
  };
}

/** @param prefix of its parameters in the page's address */
export function onGender(anchor: string, prefix: string): Place {
  return ({ parameters }, settings) => {
    const search = writeParameters(prefixed(parameters, prefix), withPrefix(settings, prefix));
    return `gender/${search}#${anchor}`;
  };
}

export function onProgrammes(anchor: string): Place {
  return ({ parameters }, settings) => {
    const search = writeParameters(parameters, settings);
    return `programmes/${search}${anchor === '' ? '' : `#${anchor}`}`;
  };
}

function partOf(spec: ParameterSpec<AnySettings>, settings: AnySettings): string {
  return writeParameters(spec, settings).slice(1);
}
