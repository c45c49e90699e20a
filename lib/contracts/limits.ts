/** What a file of contracts may hold, as the pages say it in advance. */
export const mostContracts = 5_000;
export const contractFileMegabytes = 10;
