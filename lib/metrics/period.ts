/** What figures are worked out for: days are London's, as `YYYY-MM-DD`; no event means no before and after. */
export type Period = { programmeId: string; asAt: string; eventDay: string | null };
