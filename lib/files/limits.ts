/** What may be sent, as the pages say it in advance. Megabytes are millions of bytes. */
export const fileLimits = {
  photograph: { megabytes: 12, each: 10 },
  document: { megabytes: 10, each: 5 },
} as const;

/** The side of a photograph may be long, but all of its pixels have to fit in memory. */
export const mostPixels = 60_000_000;

/** The largest file with the words of its form around it: what the front door lets through to an upload. */
export const uploadBytes = 13_000_000;
