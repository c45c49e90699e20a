import type { Channels } from "./channels";

/** What figures are worked out for: days are London's, as `YYYY-MM-DD`; no event means no before and after; which matches count. */
export type Period = { programmeId: string; asAt: string; eventDay: string | null; channels: Channels };
