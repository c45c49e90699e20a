/** What a file of frameworks may hold, as the pages say it in advance. */
export const mostMeasures = 2_000;
export const frameworkFileMegabytes = 2;
