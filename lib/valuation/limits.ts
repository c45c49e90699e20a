/** How many measures a file may hold. */
export const mostMeasures = 2_000;
