import type { Reader } from "@/lib/db";
import { findMatches } from "@/lib/matches/visible";
import { referencesOf } from "@/lib/sheets/references-of";
import type { Sent } from "@/lib/sheets/sheet-kind";
import type { ArrivalRow } from "./arrival-row";
import { matchesReferredTo, type ToCome, toComeFor } from "./to-come";

type Match = Awaited<ReturnType<typeof findMatches>>[number];
/** What a reference names: its line of the list as it would be taken away now, and its match. */
export type Named = { line: ToCome; match: Match };

/** What rows name, within what the actor may see, by their references. */
export async function findToCome(
  from: Reader,
  { actor }: Sent,
  rows: readonly ArrivalRow[],
): Promise<Map<string, Named>> {
  const lines = await from.$queryRaw<ToCome[]>`
    SELECT * FROM (${toComeFor(actor)} AND m.id = ANY (ARRAY(${matchesReferredTo(referencesOf(rows))}))) line`;
  const matches = new Map(
    (await findMatches(from, actor, [...new Set(lines.map(({ matchId }) => matchId))])).map((match) => [
      match.id,
      match,
    ]),
  );
  return new Map(
    lines.flatMap((line) => {
      const match = matches.get(line.matchId);
      return match ? [[line.id, { line, match }] as const] : [];
    }),
  );
}
