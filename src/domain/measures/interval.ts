/** A measured value with the ends of its 95% interval. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The two-sided 95% quantile of the standard normal distribution. */
export const Z95 = 1.959963984540054;
