/**
 * The bill, in the deductible's unit, at which the deductible alone turns the nominal reimbursement ratio into
 * the actual one: nominal × (bill − deductible) = actual × bill, with every item eligible.
 *
 * Ratios are 0–1. It says that no other reason is needed at that bill, not that there was none.
 *
 * @throws RangeError unless 0 < actual < nominal ≤ 1 and the deductible is above zero
 */
export function billAtActualRatio(nominal: number, deductible: number, actual: number): number {
  if (!(actual > 0 && actual < nominal && nominal <= 1 && deductible > 0)) {
    throw new RangeError(
      `nominal ${nominal}, actual ${actual}, deductible ${deductible}: needs 0 < actual < nominal ≤ 1 and a ` +
        "deductible above zero. Give ratios as shares, not per cent.",
    );
  }
  return (nominal * deductible) / (nominal - actual);
}
