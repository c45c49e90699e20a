/** How much one request may send and how long it may take. Milliseconds and bytes. */
export type Limits = {
  /** From the connection to the last header. */
  headersMs: number;
  /** From the connection to the last byte of the body. */
  requestMs: number;
  /** A connection on which nothing moves. */
  idleMs: number;
  keepAliveMs: number;
  /** One rendering of a page for the cache. */
  renderMs: number;
  headerBytes: number;
  bodyBytes: number;
  urlLength: number;
  /** What the cache of finished pages may hold in all. */
  cacheBytes: number;
};

export const usualLimits: Limits = {
  headersMs: 10_000,
  requestMs: 60_000,
  idleMs: 120_000,
  keepAliveMs: 65_000,
  renderMs: 30_000,
  headerBytes: 16_384,
  bodyBytes: 1_000_000,
  urlLength: 4_000,
  cacheBytes: 64_000_000,
};
