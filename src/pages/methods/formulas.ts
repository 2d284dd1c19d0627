import { estimateDefaults } from '../../figures/modelled-flows/settings.ts';

/** A sender's part by matrix and stock; the weight of a pair, in a poorer and in a richer host. */
export const formulas = {
  part: 'sᵢⱼ = mᵢⱼ / d + (1 − 1 / d) · wᵢⱼ / Σⱼ wᵢⱼ',
  poorer: 'wᵢⱼ = Mᵢⱼ · yᵢ, yⱼ ≤ yᵢ',
  richer: 'wᵢⱼ = Mᵢⱼ · (yᵢ + (yⱼ − yᵢ)^β), yⱼ > yᵢ',
} as const;

/** The macro with the setting that is used. */
export const call = `modelled_matrix(${estimateDefaults.year}, ${estimateDefaults.beta / 100}, '${estimateDefaults.stock}', '${estimateDefaults.method}')`;
