import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { exportList } from "@/lib/exports/export-list";
import { importExtract } from "@/lib/imports/import-extract";
import { reasonOrder } from "@/lib/matching/weights";
import { setWeights } from "@/lib/matching/set-weights";
import { loadFigures } from "@/lib/metrics/load-figures";
import { addMember } from "@/lib/organisations/add-member";
import { importPostcodes } from "@/lib/places/import-postcodes";
import { createProgramme } from "@/lib/programmes/create-programme";
import { listQueue } from "@/lib/queue/list-queue";
import { importCharities } from "@/lib/registers/import-charities";
import { changeSearch } from "@/lib/saved-searches/change-search";
import { forgetSearch } from "@/lib/saved-searches/forget-search";
import { saveSearch } from "@/lib/saved-searches/save-search";
import { keepTimetable } from "@/lib/timetable/keep-timetable";
import { setTimetable } from "@/lib/timetable/set-timetable";
import { usualTimetable } from "@/lib/timetable/timetable";
import { aRow, csvOf } from "@/tests/lib/imports/an-extract";
import { nsplOf } from "@/tests/lib/places/a-places-file";
import { answers } from "./answers";
import type { Cast } from "./cast";

const nothing = () => Promise.resolve(null);
let made = 0;
async function* streamed(text: string) {
  yield await Promise.resolve(Buffer.from(text));
}
const charities = [
  "registered_charity_number linked_charity_number charity_name charity_registration_status date_of_removal latest_income charity_contact_postcode charity_company_registration_number",
  "1182345 0 LANTERN Registered   B19 ",
].map((line) => line.replaceAll(" ", "\t"));
const weights = Object.fromEntries(reasonOrder.map((each) => [each, "50"]));
const slugOf = async ({ programmeId }: Actor) =>
  (await db.programme.findUniqueOrThrow({ where: { id: programmeId ?? "" } })).slug;

async function othersSearch({ other }: Cast) {
  const whose = { userId: other.userId ?? "", programmeId: other.programmeId ?? "" };
  return db.savedSearch.create({ data: { ...whose, name: "Beds", query: `words=bed${(made += 1)}` } });
}

/** Takes a list away, to the last byte. */
async function take(actor: Actor, name: string) {
  const { bytes } = await exportList(actor, name, {});
  for await (const piece of bytes) if (piece.length < 0) return;
}

//                  owner other broker stranger lead sharer rival team elsewhere visitor system
const bySomebody = "✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✗ ✗";
const byATeam = "✗ ✗ ✗ ✗ ✗ ✗ ✗ ✓ ✓ ✗ ✗";
const byATeamOrCommand = "✗ ✗ ✗ ✗ ✗ ✗ ✗ ✓ ✓ ✗ ✓";
const byCommand = "✗ ✗ ✗ ✗ ✗ ✗ ✗ ✗ ✗ ✗ ✓";

/** What is done to a programme as a whole, or by a person for themselves: nothing of it has states. */
// prettier-ignore
export const ofProgrammes = {
  "matching.weigh": [answers(setWeights, nothing, (actor) => setWeights(actor, weights), { any: byATeam })],
  "timetable.set":  [answers(setTimetable, nothing, (actor) => setTimetable(actor, usualTimetable), { any: byATeam })],
  "timetable.keep": [answers(keepTimetable, nothing, (actor) => keepTimetable(actor), { any: byCommand })],
  "queue.view": [
    answers(listQueue, nothing, (actor) => listQueue(actor, "pledges"), { any: byATeam }),
    answers("take all projects away", nothing, (actor) => take(actor, "all-projects"), { any: byATeam }),
  ],
  "figures.view": [answers(loadFigures, nothing, (actor) => loadFigures(actor, {}), { any: byATeamOrCommand })],
  "export.make":  [answers("take a list away", nothing, (actor) => take(actor, "pledges"), { any: bySomebody })],
  "search.save": [answers(saveSearch, nothing, (actor) => saveSearch(actor, { query: "words=beds", telling: "weekly" }), { any: bySomebody })],
  "search.change": [
    answers(changeSearch, othersSearch, (actor, { id }) => changeSearch(actor, { searchId: id, telling: "never" }), { saved: "· ✓ · · · · · · · · ·" }),
    answers(forgetSearch, othersSearch, (actor, { id }) => forgetSearch(actor, { searchId: id }), { saved: "· ✓ · · · · · · · · ·" }),
  ],
  "programme.create": [
    answers(createProgramme, nothing, (actor) => createProgramme(actor, { slug: `elsewhere-${(made += 1)}`, name: "Elsewhere", area: "Elsewhere" }), { any: byCommand }),
  ],
  "membership.add": [
    answers(addMember, nothing, async (actor, _, { team }) =>
      addMember(actor, { email: "priya@example.org", organisation: "An ICB", kind: "procurement", programme: await slugOf(team) }), { any: byCommand }),
  ],
  "extract.import": [
    answers(importExtract, nothing, async (actor, _, { team }) => importExtract(actor, { programme: await slugOf(team) }, streamed(csvOf([aRow()]))), { any: byCommand }),
  ],
  "places.import": [answers(importPostcodes, nothing, (actor) => importPostcodes(actor, {}, streamed(nsplOf([{}]).join(""))), { any: byCommand })],
  "register.import": [answers(importCharities, nothing, (actor) => importCharities(actor, {}, streamed(charities.join("\r\n"))), { any: byCommand })],
};
