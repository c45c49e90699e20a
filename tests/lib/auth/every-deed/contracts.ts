import type { Actor } from "@/lib/auth/actor";
import { changeCommitment } from "@/lib/commitments/change-commitment";
import { agreeCredit, refuseCredit } from "@/lib/commitments/decide-credit";
import { endCommitment } from "@/lib/commitments/end-commitment";
import { makeCommitment } from "@/lib/commitments/make-commitment";
import { proposeCredit } from "@/lib/commitments/propose-credit";
import { withdrawCredit } from "@/lib/commitments/withdraw-credit";
import { addContract } from "@/lib/contracts/add-contract";
import { changeContract } from "@/lib/contracts/change-contract";
import { db } from "@/lib/db";
import { judgeDouble } from "@/lib/doubles/judge-double";
import type { CreditStatus, DeliveryStatus } from "@/lib/generated/prisma/enums";
import { decideRating } from "@/lib/ledger/decide-rating";
import { applySheet } from "@/lib/sheets/apply-sheet";
import { importSheet } from "@/lib/sheets/import-sheet";
import { keepSheet } from "@/lib/sheets/keep-sheet";
import type { SheetKindName } from "@/lib/sheets/kinds";
import { loadSheet } from "@/lib/sheets/load-sheet";
import { chooseFramework } from "@/lib/valuation/choose-framework";
import { mapMeasures } from "@/lib/valuation/map-measures";
import { aTable, cleaningRow } from "@/tests/lib/contracts/files";
import { aCommitment, aContract } from "@/tests/support/contracts";
import { aDelivery, aMatch } from "@/tests/support/factories";
import { aFramework, aFrameworkTable, hourRow } from "@/tests/support/frameworks";
import { answers } from "./answers";
import { type Cast, org } from "./cast";
import { aDeliveryIn, aProjectIn } from "./subjects";

const reason = "As was agreed on the telephone";
const details = { reference: "C-1", title: "Keeping hospitals clean", supplierName: "A supplier" };
const promised = { title: "Volunteering", quantity: "500", unit: "hours", dueOn: "2030-03-31" };
const nothing = () => Promise.resolve(null);
const sent = (kind: SheetKindName, text: string) => ({
  kind,
  file: { name: "file.csv", bytes: new TextEncoder().encode(text) },
});
async function* streamed(text: string) {
  yield await Promise.resolve(Buffer.from(text));
}
const slugOf = async ({ programmeId }: Actor) =>
  (await db.programme.findUniqueOrThrow({ where: { id: programmeId ?? "" } })).slug;

const leadsContract = ({ lead }: Cast) => aContract({ supplierId: org(lead), programmeId: lead.programmeId ?? "" });

async function aCommitmentIn(cast: Cast, state: "open" | "ended") {
  const ended = state === "ended" ? { endedAt: new Date(), endedReason: reason } : {};
  return aCommitment({ contractId: (await leadsContract(cast)).id, unit: "bed", ...ended });
}

async function aDeliveryToCredit(cast: Cast, delivered: DeliveryStatus, commitment: "open" | "ended") {
  const { id: commitmentId } = await aCommitmentIn(cast, commitment);
  return { commitmentId, deliveryId: (await aDeliveryIn(cast, delivered)).id };
}

async function aCreditIn(cast: Cast, status: CreditStatus) {
  const ids = await aDeliveryToCredit(cast, "confirmed", "open");
  const decided = status === "proposed" ? {} : { decidedAt: new Date(), reason };
  const agreedAt = status === "agreed" ? new Date() : null;
  return db.credit.create({ data: { ...ids, status, quantity: 4n, deliveredQuantity: 4, agreedAt, ...decided } });
}

const aKeptSheet = (kind: SheetKindName, text: string) =>
  async function aSheet({ team }: Cast, state: "kept" | "applied") {
    const { id: sheetId } = await keepSheet(team, sent(kind, text));
    const { seal } = await loadSheet(team, sheetId);
    if (state === "applied") await applySheet(team, { sheetId, seal });
    return { sheetId, seal };
  };

let versions = 0;
const aNewFramework = ({ team }: Cast) =>
  aFramework({ programmeId: team.programmeId ?? "", version: String((versions += 1)) });

async function aFrameworkIn(cast: Cast, state: "in use" | "ended") {
  const { id: frameworkId } = await aNewFramework(cast);
  if (state === "ended")
    await db.programmeFramework.updateMany({ where: { frameworkId }, data: { endedAt: new Date() } });
  return frameworkId;
}

async function twoAlike(cast: Cast) {
  const alike = { supplierId: org(cast.lead), quantity: (versions += 1), agreedAt: new Date() };
  const ids = [];
  for (let many = 0; many < 2; many += 1)
    ids.push(
      (
        await aMatch({
          ...alike,
          quantity: 1 + (alike.quantity % 30),
          needId: (await aProjectIn(cast, "listed")).needId,
        })
      ).id,
    );
  const [oneId = "", otherId = ""] = ids.sort();
  return { noun: "matches", oneId, otherId };
}

// prettier-ignore
const byTeam = {
  //          owner other broker stranger lead sharer rival team elsewhere visitor system
  open:      "· · · · ✗ · · ✓ · · ✗",
  ended:     "· · · · ✗ · · ! · · ✗",
};
const byATeam = "✗ ✗ ✗ ✗ ✗ ✗ ✗ ✓ ✓ ✗ ✗";
const byATeamOrCommand = "✗ ✗ ✗ ✗ ✗ ✗ ✗ ✓ ✓ ✗ ✓";
const byTheTeam = "✗ ✗ ✗ ✗ ✗ ✗ ✗ ✓ · ✗ ✗";
// prettier-ignore
const ofCredit = {
  proposed:  "· · · · ✗ · · ✓ · · ✗",
  agreed:    "· · · · ✗ · · ! · · ✗",
  refused:   "· · · · ✗ · · ! · · ✗",
  withdrawn: "· · · · ✗ · · ! · · ✗",
};
// prettier-ignore
const ofFile = {
  kept:      "✗ ✗ ✗ ✗ ✗ ✗ ✗ ✓ · ✗ ✓",
  applied:   "✗ ✗ ✗ ✗ ✗ ✗ ✗ ! · ✗ !",
};

/** What is done to a contract and what it promises, to what counts towards it, and to what things are worth, in each of their states. */
// prettier-ignore
export const ofContracts = {
  "contract.add": [answers(addContract, nothing, (actor) => addContract(actor, details), { new: byATeam })],
  "contract.change": [
    answers(changeContract, leadsContract, (actor, { id, reference }) => changeContract(actor, { ...details, reference, title: "Gardens", contractId: id }), { any: "· · · · ✗ · · ✓ · · ✗" }),
  ],
  "contract.import": [
    answers(keepSheet, nothing, (actor) => keepSheet(actor, sent("contracts", aTable(cleaningRow))), { new: byATeamOrCommand }),
    answers(applySheet, aKeptSheet("contracts", aTable(cleaningRow)), (actor, sheet) => applySheet(actor, sheet), ofFile),
    answers(importSheet, nothing, async (actor) => importSheet(actor, { kind: "contracts", programme: await slugOf(actor) }, streamed(aTable(cleaningRow))), { new: byATeamOrCommand }),
  ],
  "offer.import": [
    answers("send a list of offers", nothing, (actor) => keepSheet(actor, sent("offers", "What,Kind,How much")), { new: "✗ ✗ ✗ ✗ ✓ ✓ ✓ ✓ ✓ ✗ ✗" }),
  ],
  "project.import": [
    answers("send a list of projects", nothing, (actor) => keepSheet(actor, sent("projects", "Project")), { new: "✓ ✓ ✓ ✓ ✗ ✗ ✗ ✓ ✓ ✗ ✗" }),
  ],
  "deal.import": [
    answers("send a sheet of deals", nothing, (actor) => keepSheet(actor, sent("deals", "Project,How much,Agreed on")), { new: "✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✗ ✓" }),
  ],
  "delivery.import": [
    answers("send a list of what arrived", nothing, (actor) => keepSheet(actor, sent("deliveries", "Reference,Arrived,On")), { new: "✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✓ ✗ ✗" }),
  ],
  "commitment.make": [
    answers(makeCommitment, leadsContract, (actor, { id }) => makeCommitment(actor, { ...promised, contractId: id }), { any: "· · · · ✗ · · ✓ · · ✗" }),
  ],
  "commitment.change": [answers(changeCommitment, aCommitmentIn, (actor, { id }) => changeCommitment(actor, { ...promised, commitmentId: id, reason }), byTeam)],
  "commitment.end":    [answers(endCommitment, aCommitmentIn, (actor, { id }) => endCommitment(actor, { commitmentId: id, reason }), byTeam)],
  "credit.propose": [
    answers(proposeCredit, (cast: Cast, state: DeliveryStatus) => aDeliveryToCredit(cast, state, "open"), (actor, ids) => proposeCredit(actor, ids), {
      recorded:  "· · · · ! · · ! · · ✗",
      disputed:  "· · · · ! · · ! · · ✗",
      confirmed: "· · · · ✓ · · ✓ · · ✗",
      rejected:  "· · · · ! · · ! · · ✗",
    }),
    answers("propose that something counts", (cast: Cast, state: "open" | "ended") => aDeliveryToCredit(cast, "confirmed", state), (actor, ids) => proposeCredit(actor, ids), {
      open:      "· · · · ✓ · · ✓ · · ✗",
      ended:     "· · · · ! · · ! · · ✗",
    }),
    answers("propose what another supplier brought", async (cast: Cast) => {
      const { id: matchId } = await aMatch({ supplierId: org(cast.rival), needId: (await aProjectIn(cast, "listed")).needId });
      return { commitmentId: (await aCommitmentIn(cast, "open")).id, deliveryId: (await aDelivery({ matchId, status: "confirmed" })).id };
    }, (actor, ids) => proposeCredit(actor, ids), { any: "· · · · · · · · · · ✗" }),
  ],
  "credit.withdraw": [
    answers(withdrawCredit, aCreditIn, (actor, { id }) => withdrawCredit(actor, { creditId: id }), {
      proposed:  "· · · · ✓ · · ✓ · · ✗",
      agreed:    "· · · · ! · · ! · · ✗",
      refused:   "· · · · ! · · ! · · ✗",
      withdrawn: "· · · · ! · · ! · · ✗",
    }),
  ],
  "credit.decide": [
    answers(agreeCredit, aCreditIn, (actor, { id }) => agreeCredit(actor, { creditId: id }), ofCredit),
    answers(refuseCredit, aCreditIn, (actor, { id }) => refuseCredit(actor, { creditId: id, reason }), ofCredit),
  ],
  "rating.decide": [
    answers(decideRating, leadsContract, (actor, { id }) => decideRating(actor, { contractId: id, decided: "good", reason }), { any: "· · · · ✗ · · ✓ · · ✗" }),
  ],
  "framework.import": [
    answers(keepSheet, nothing, (actor) => keepSheet(actor, sent("frameworks", aFrameworkTable(hourRow))), { new: byATeamOrCommand }),
    answers(applySheet, aKeptSheet("frameworks", aFrameworkTable(hourRow)), (actor, sheet) => applySheet(actor, sheet), ofFile),
    answers(importSheet, nothing, async (actor) => importSheet(actor, { kind: "frameworks", programme: await slugOf(actor) }, streamed(aFrameworkTable(hourRow))), { new: byATeamOrCommand }),
  ],
  "framework.choose": [
    answers("value by a framework", aFrameworkIn, (actor, frameworkId) => chooseFramework(actor, { frameworkId, use: "yes" }), {
      "in use":  "✗ ✗ ✗ ✗ ✗ ✗ ✗ ! · ✗ ✗",
      ended:     byTheTeam,
    }),
    answers("stop to value by a framework", aFrameworkIn, (actor, frameworkId) => chooseFramework(actor, { frameworkId }), {
      "in use":  byTheTeam,
      ended:     "✗ ✗ ✗ ✗ ✗ ✗ ✗ ! · ✗ ✗",
    }),
  ],
  "framework.map": [
    answers(mapMeasures, aNewFramework, (actor, { id, measures }) => mapMeasures(actor, { frameworkId: id, goods: measures[0]?.id }), { any: byTheTeam }),
  ],
  "double.judge": [answers(judgeDouble, twoAlike, (actor, pair) => judgeDouble(actor, { ...pair, same: "yes", reason }), { alike: byTheTeam })],
};
