/** The most characters of a thank-you and of a story: a story is a few sentences. */
export const storyLengths = { thanks: 1000, story: 2000 } as const;
