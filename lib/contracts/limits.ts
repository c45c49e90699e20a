/** How many contracts a file may hold. */
export const mostContracts = 5_000;
