import { fold } from '../../ui/economy-search.ts';
import type { Role, WrittenUnit } from './roles.ts';

/** Words of a column's name, folded, that tell its role; in four languages. */
const roleWords: readonly [Role, readonly string[]][] = [
  [
    'sender',
    [
      'sender',
      'sending',
      'sending country',
      'sending economy',
      'sender country',
      'from country',
      'remitter',
      'source country',
      'payer',
      'paying',
      'country from',
      'expéditeur',
      'pays expéditeur',
      'pays d envoi',
      'pays émetteur',
      'émetteur',
      'remitente',
      'país remitente',
      'país de envío',
      'emisor',
      'país emisor',
      'المرسل',
      'بلد الإرسال',
      'الدولة المرسلة',
      'البلد المرسل',
      'source name',
      'source code',
      'sender code',
      'sender iso3',
      'sender iso',
    ],
  ],
  [
    'receiver',
    [
      'receiver',
      'receiving',
      'receiving country',
      'receiving economy',
      'recipient',
      'recipient country',
      'receiver country',
      'beneficiary',
      'country to',
      'to country',
      'destinataire',
      'pays destinataire',
      'pays receveur',
      'pays bénéficiaire',
      'bénéficiaire',
      'receptor',
      'país receptor',
      'destinatario',
      'beneficiario',
      'المستلم',
      'المتلقي',
      'بلد الاستلام',
      'الدولة المتلقية',
      'البلد المتلقي',
      'receiver code',
      'receiver iso3',
      'receiver iso',
    ],
  ],
  [
    'origin',
    [
      'origin',
      'country of origin',
      'origin country',
      'orig',
      'from',
      'origine',
      'pays d origine',
      'origen',
      'país de origen',
      'بلد المنشأ',
      'المنشأ',
      'country of birth',
      'citizenship',
      'nationality',
      'nationalité',
      'nacionalidad',
      'الجنسية',
      'origin code',
    ],
  ],
  [
    'destination',
    [
      'destination',
      'country of destination',
      'destination country',
      'dest',
      'to',
      'host',
      'host country',
      'country of residence',
      'residence',
      'asylum',
      'country of asylum',
      'pays de destination',
      'pays d accueil',
      'pays hôte',
      'destino',
      'país de destino',
      'país de acogida',
      'بلد المقصد',
      'المقصد',
      'بلد الإقامة',
      'destination code',
    ],
  ],
  [
    'economy',
    [
      'economy',
      'country',
      'countries',
      'nation',
      'iso',
      'iso3',
      'iso2',
      'iso a3',
      'iso a2',
      'iso 3',
      'iso 2',
      'iso code',
      'iso3 code',
      'country code',
      'country name',
      'economy code',
      'economy name',
      'm49',
      'm49 code',
      'ref area',
      'geo',
      'location',
      'area',
      'territory',
      'reporter',
      'entity',
      'code',
      'pays',
      'économie',
      'code pays',
      'territoire',
      'país',
      'economía',
      'territorio',
      'código país',
      'código de país',
      'البلد',
      'الدولة',
      'بلد',
      'دولة',
      'الاقتصاد',
      'رمز البلد',
    ],
  ],
  [
    'year',
    [
      'year',
      'yr',
      'time',
      'time period',
      'period',
      'année',
      'annee',
      'an',
      'año',
      'ano',
      'السنة',
      'سنة',
      'العام',
      'عام',
    ],
  ],
  ['quarter', ['quarter', 'qtr', 'trimestre', 'الربع', 'ربع', 'ربع السنة']],
  ['date', ['date', 'day', 'fecha', 'jour', 'التاريخ', 'تاريخ']],
  ['sex', ['sex', 'gender', 'sexe', 'genre', 'sexo', 'género', 'الجنس', 'النوع']],
];

const roleOf = new Map<string, Role>(
  roleWords.flatMap(([role, words]) => words.map((word): [string, Role] => [fold(word), role])),
);

/** The role that a column's name speaks of, and whether it is the whole name. */
export function roleOfHeader(header: string): { role: Role; exact: boolean } | null {
  const key = fold(header.replaceAll(/([a-z])([A-Z])/g, '$1 $2'));
  const whole = roleOf.get(key);
  if (whole) return { role: whole, exact: true };
  const words = key.split(' ');
  for (let length = Math.min(3, words.length - 1); length > 0; length--)
    for (let at = 0; at + length <= words.length; at++) {
      const role = roleOf.get(words.slice(at, at + length).join(' '));
      if (role && words.length <= 5) return { role, exact: false };
    }
  return null;
}

const scale = (key: string): '' | '_thousand' | '_million' | '_billion' => {
  if (/(?:^| )(?:millions?|mn|mio|m|millones|مليون|ملايين)(?: |$)/.test(key)) return '_million';
  if (/(?:^| )(?:billions?|bn|milliards?|mil millones|مليار)(?: |$)/.test(key)) return '_billion';
  if (/(?:^| )(?:thousands?|000s?|milliers?|miles|k|ألف|آلاف|الف)(?: |$)/.test(key))
    return '_thousand';
  return '';
};

/** The unit that a column's name speaks of; null if of none. */
export function unitOfHeader(header: string): WrittenUnit | null {
  const key = fold(header);
  if (
    /[%٪]/.test(header) ||
    /(?:^| )(?:pct|percent|percentage|per cent|share of|cost|pourcentage|pour cent|porcentaje|por ciento|نسبة|بالمئة)(?: |$)/.test(
      key,
    )
  )
    return 'percent';
  if (/(?:^| )(?:per person|per capita|par habitant|por persona|للفرد)(?: |$)/.test(key))
    return 'usd_per_person';
  const by = scale(key);
  if (
    /us\s?\$|\$/i.test(header) ||
    /(?:^| )(?:usd|dollars?|us|dólares|dolares|دولار|remittances?|amount|inflows?|outflows?|remesas?|monto|importe|montant|envois|transferts?|تحويلات|المبلغ)(?: |$)/.test(
      key,
    )
  )
    return `usd${by}`;
  if (
    /(?:^| )(?:persons?|people|migrants?|population|refugees|stock|number of|personnes|réfugiés|refugies|personas|migrantes|refugiados|اشخاص|مهاجرين|مهاجرون|لاجئين|سكان)(?: |$)/.test(
      key,
    )
  )
    return by === '_billion' ? 'persons' : `persons${by}`;
  if (/(?:^| )(?:share|part|ratio)(?: |$)/.test(key)) return 'percent';
  return null;
}
