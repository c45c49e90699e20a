import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { getSheet } from "./get-sheet";
import { kindCalled, sheetKinds } from "./kinds";
import type { Preview } from "./preview";

/** What an applied sheet still does. */
const nothingMore: Preview & { seal: string } = {
  ...{ added: [], changed: [], unchanged: 0, notes: [], problems: [], seal: "" },
};

/** What a kept sheet would do to what is here now, and what is wrong with it; of an applied one, how much it did. Refuses `notFound` and `notAllowed`. */
export async function loadSheet(actor: Actor, id: string) {
  const { kind, name, fileName, appliedAt, programmeId, rows, ...sheet } = await getSheet(db, actor, id);
  const { added, changed, unchanged, notes, problems, seal } =
    appliedAt === null ? await kind.compare(db, { actor, programmeId }, rows) : nothingMore;
  return {
    ...{ id, kind: name, fileName, appliedAt, was: { added: sheet.added, changed: sheet.changed } },
    ...{ added, changed, unchanged, notes, seal, skipsBadRows: kind.skipsBadRows },
    problems: [...sheet.problems, ...problems].sort((one, other) => one.row - other.row),
  };
}
export type SheetShown = Awaited<ReturnType<typeof loadSheet>>;

/** What may be sent of a kind of sheet. Refuses `notFound` a kind that there is not, and `notAllowed`. */
export function loadSheetForm(actor: Actor, called: string) {
  const kind = kindCalled(called);
  const { deed, limits } = sheetKinds[kind];
  authorise(actor, deed, {});
  return { kind, limits };
}
