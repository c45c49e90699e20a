/** The 97.5th percentile of the standard normal distribution: how many standard errors a 95 % interval reaches each way. */
export const normal95 = 1.959963984540054;
