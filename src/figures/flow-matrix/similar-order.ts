/**
 * An order in which like profiles stand beside one another: by the angle of each in the plane of the
 * first two eigenvectors of their correlations, cut where the gap between angles is widest (Friendly
 * 2002, “Corrgrams: Exploratory displays for correlation matrices”, The American Statistician 56(4)).
 *
 * @param profiles of equal length, such as log shares of what each sends to whom
 * @returns places in `profiles`, in their new order; equal input gives equal order
 */
export function similarOrder(profiles: readonly (readonly number[])[]): number[] {
  const places = profiles.map((_, place) => place);
  if (profiles.length < 3) return places;
  const unit = profiles.map(standard);
  const likeness = unit.map((one) => unit.map((other) => dot(one, other)));
  const first = leading(likeness, null);
  const second = leading(likeness, first);
  const angles = places.map((at) => Math.atan2(second[at] ?? 0, first[at] ?? 0));
  const round = places.toSorted((a, b) => (angles[a] ?? 0) - (angles[b] ?? 0) || a - b);
  return cutAtWidest(round, angles);
}

/** Less its mean, and of length one; nothing of one that is the same throughout. */
function standard(profile: readonly number[]): number[] {
  const mean = profile.reduce((sum, value) => sum + value, 0) / profile.length;
  const centred = profile.map((value) => value - mean);
  const length = Math.sqrt(dot(centred, centred));
  return length > 0 ? centred.map((value) => value / length) : centred;
}

function dot(one: readonly number[], other: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

/** The eigenvector of the largest eigenvalue, across the given one, by repeated multiplication. */
function leading(matrix: readonly (readonly number[])[], across: readonly number[] | null) {
  let vector = matrix.map((_, at) => 1 + (at % 7) / 10);
  for (let step = 0; step < 80; step++) {
    const next = matrix.map((row) => dot(row, vector));
    const along = across ? dot(next, across) : 0;
    const free = across ? next.map((value, at) => value - along * (across[at] ?? 0)) : next;
    const length = Math.sqrt(dot(free, free)) || 1;
    vector = free.map((value) => value / length);
  }
  return vector;
}

function cutAtWidest(round: readonly number[], angles: readonly number[]): number[] {
  const at = (place: number) => angles[round[place] ?? 0] ?? 0;
  const gaps = round.map((_, place) =>
    place + 1 < round.length ? at(place + 1) - at(place) : at(0) + 2 * Math.PI - at(place),
  );
  const widest = gaps.indexOf(Math.max(...gaps));
  return [...round.slice(widest + 1), ...round.slice(0, widest + 1)];
}
