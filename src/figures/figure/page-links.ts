import { writeParameters, type ParameterSpec } from '../../domain/parameters.ts';
import { prefixed, withPrefix } from '../../domain/prefixed.ts';
import type { About, FigurePage, Needs } from './about-figure.ts';
import type { AnySettings } from './any-settings.ts';
import type { AnyFigure } from './any-figure.ts';

/** A page as its figures need it. */
interface Page {
  needs: Needs;
  /** Settings that show a figure of it well, as a query string without its question mark. */
  example: string;
  /** Address of a figure in it, from the site's root and without a slash before it. */
  pageLink: (figure: AnyFigure, settings: AnySettings) => string;
}

const pageOf: Readonly<Record<FigurePage, Page>> = {
  explore: {
    needs: 'nothing',
    example: '',
    pageLink: ({ parameters }, settings) => writeParameters(parameters, settings),
  },
  country: {
    needs: 'economies',
    example: 'economies=MEX',
    pageLink(figure, settings) {
      const [economy = '', ...others] = settings['economies'] as readonly string[];
      const search = [
        ...(others.length > 0 ? [`with=${others.join(',')}`] : []),
        partOf(figure.parameters, settings, ofPage.country),
      ].filter((part) => part !== '');
      return `country/${economy}/${search.length > 0 ? `?${search.join('&')}` : ''}${anchor(figure, settings)}`;
    },
  },
  group: {
    needs: 'nothing',
    example: 'group=region-africa',
    pageLink: (figure, settings) =>
      `country/${String(settings['group'])}/${anchor(figure, settings)}`,
  },
  corridor: {
    needs: 'corridor',
    example: 'sender=SAU&receiver=BGD',
    pageLink(figure, settings) {
      const { sender: _, receiver: __, ...rest } = figure.parameters;
      const search = writeParameters(rest, settings);
      return `corridor/${String(settings['sender'])}/${String(settings['receiver'])}${search}${anchor(figure, settings)}`;
    },
  },
  costs: inAddress('costs'),
  gender: inAddress('gender'),
  programmes: inAddress('programmes'),
  changes: inAddress('sources/changes'),
  'central-banks': inAddress('sources/central-banks'),
  methods: inAddress('methods'),
  scenarios: inAddress('scenarios'),
  flows: inAddress('flows'),
};

/** What a figure needs to have something to show. */
export function needsOf({ page, needs }: About): Needs {
  return needs ?? pageOf[page].needs;
}

/** Settings that show a figure well, as a query string without its question mark. */
export function exampleOf({ page, example }: About): string {
  return example ?? pageOf[page].example;
}

/**
 * The address, from the site's root and without a slash before it, of the page on which a figure
 * stands with these settings.
 */
export function pageLink(figure: AnyFigure, settings: AnySettings): string {
  return pageOf[figure.about.page].pageLink(figure, settings);
}

/** A page that keeps the settings of its figures in its address, under their prefixes. */
function inAddress(path: string): Page {
  return {
    needs: 'nothing',
    example: '',
    pageLink(figure, settings) {
      const { prefix } = figure.about;
      const search =
        prefix === undefined
          ? writeParameters(figure.parameters, settings)
          : writeParameters(prefixed(figure.parameters, prefix), withPrefix(settings, prefix));
      return `${path}/${search}${anchor(figure, settings)}`;
    },
  };
}

function anchor({ id, about }: AnyFigure, settings: AnySettings): string {
  const { anchor: own = id } = about;
  const name = typeof own === 'string' ? own : own(settings);
  return name === '' ? '' : `#${name}`;
}

/** Parameters of figures that the address of their page has too. */
const ofPage = {
  country: ['edition', 'dollars', 'year', 'quarter', 'months', 'unit', 'group'],
} as const;

/** Those of a figure's parameters, as the figure writes them. */
function partOf(
  spec: ParameterSpec<AnySettings>,
  settings: AnySettings,
  names: readonly string[],
): string {
  return writeParameters(spec, settings)
    .slice(1)
    .split('&')
    .filter((part) => names.includes(part.split('=')[0] ?? ''))
    .join('&');
}
