import { uploadBytes } from "@/lib/files/limits";
import type { Rate } from "./allowance";

/** How much one request may send and how long it may take. Milliseconds and bytes. */
export type Limits = {
  /** From the connection to the last header. */
  headersMs: number;
  /** From the connection to the last byte of the body, a file excepted. */
  requestMs: number;
  /** The same with a file, from somebody with a session: 12 MB over a slow telephone. */
  uploadMs: number;
  /** A connection on which nothing moves. */
  idleMs: number;
  keepAliveMs: number;
  /** One rendering of a page for the cache. */
  renderMs: number;
  headerBytes: number;
  bodyBytes: number;
  uploadBytes: number;
  /** How many files may be on their way at once, as each is held in memory. */
  uploads: number;
  urlLength: number;
  /** Suggestions while typing that are not kept, for one network address: an office of many people may share it. */
  typing: Rate;
  /** How many network addresses are remembered for that. */
  callers: number;
  /** What the cache of finished pages may hold in all. */
  cacheBytes: number;
};

export const usualLimits: Limits = {
  headersMs: 10_000,
  requestMs: 60_000,
  uploadMs: 300_000,
  idleMs: 120_000,
  keepAliveMs: 65_000,
  renderMs: 30_000,
  headerBytes: 16_384,
  bodyBytes: 1_000_000,
  uploadBytes,
  uploads: 8,
  urlLength: 4_000,
  typing: { burst: 100, perSecond: 10 },
  callers: 20_000,
  cacheBytes: 64_000_000,
};
