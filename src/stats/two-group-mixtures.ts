/** The least and the greatest value of something. */
type Reach = { readonly low: number; readonly high: number };

/** What one odds ratio can mean: shares 0..1, gap = with − without, ratio = with ÷ without. */
export type TwoGroupMixtures = {
  readonly without: Reach;
  readonly with: Reach;
  readonly gap: Reach;
  readonly ratio: Reach;
};

/**
 * All that an odds ratio leaves open when only the share of everybody is known: over every way in which that
 * share can be the mix of two groups whose odds stand in the ratio, how large the share in either group is, how
 * far they are apart, and what their ratio is.
 *
 * `share` is the share of everybody, strictly between 0 and 1; `oddsRatio` is that of the group "with" against
 * the group "without", above 0. The ends are reached where one of the groups is nearly everybody. For an odds
 * ratio below 1 the gap is below 0. The odds ratio is taken as that of the two groups themselves: one adjusted
 * for other factors, or one for a step on a scale, need not be.
 *
 * Method: Grant, R. L. (2014). Converting an odds ratio to a range of plausible relative risks for better
 * communication of research findings. BMJ 348, f7450.
 *
 * @throws RangeError when the share is not inside 0..1, or the odds ratio not finite and above zero.
 */
export function twoGroupMixtures(share: number, oddsRatio: number): TwoGroupMixtures {
  if (!(share > 0 && share < 1)) {
    throw new RangeError(
      `Two-group mixtures: the share is ${share}, and it must lie between 0 and 1; pass 0.66 for 66 %.`,
    );
  }
  if (!(oddsRatio > 0 && Number.isFinite(oddsRatio))) {
    throw new RangeError(
      `Two-group mixtures: the odds ratio is ${oddsRatio}, and it must be finite and above 0; pass the ratio ` +
        `itself, not its logarithm.`,
    );
  }
  const partner = (without: number): number => (oddsRatio * without) / (1 - without + oddsRatio * without);
  const ends = endsOf(share, oddsRatio);
  const turning = widestGapBetween(share, oddsRatio);
  return {
    without: reach(ends),
    with: reach(ends.map(partner)),
    gap: reach([...ends, ...(turning === null ? [] : [turning])].map((each) => partner(each) - each)),
    ratio: reach(ends.map((each) => partner(each) / each)),
  };
}

/**
 * The share of the group "without" at which the gap is widest: there the two shares lie evenly on either side of one
 * half. Null where they cannot, and the gap is widest at an end.
 */
export function widestGapBetween(share: number, oddsRatio: number): number | null {
  const widest = 1 / (1 + Math.sqrt(oddsRatio));
  const { low, high } = reach(endsOf(share, oddsRatio));
  return widest > low && widest < high ? widest : null;
}

/** Everybody is without the property at one end, with it at the other. */
function endsOf(share: number, oddsRatio: number): readonly number[] {
  return [share, share / (share + oddsRatio * (1 - share))];
}

function reach(values: readonly number[]): Reach {
  return { low: Math.min(...values), high: Math.max(...values) };
}
