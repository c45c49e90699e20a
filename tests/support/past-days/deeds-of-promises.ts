import { changeCommitment } from "@/lib/commitments/change-commitment";
import { endCommitment } from "@/lib/commitments/end-commitment";
import { makeCommitment } from "@/lib/commitments/make-commitment";
import { changeContract } from "@/lib/contracts/change-contract";
import { db } from "@/lib/db";
import { decideRating } from "@/lib/ledger/decide-rating";
import { acceptPledge } from "@/lib/pledges/accept-pledge";
import { counterPropose } from "@/lib/pledges/counter-propose";
import { declinePledge } from "@/lib/pledges/decline-pledge";
import { makePledge } from "@/lib/pledges/make-pledge";
import { withdrawPledge } from "@/lib/pledges/withdraw-pledge";
import { dayOf, type Deed, reason, type World } from "./world";

/** The newest commitment that stands. */
const standing = async ({ contract }: World) =>
  (await db.commitment.findFirst({ where: { contractId: contract.id, endedAt: null }, orderBy: { id: "desc" } }))?.id ??
  "";
const open = async ({ programmeId }: World) =>
  (
    await db.pledge.findFirst({
      where: { status: "offered", need: { project: { programmeId } } },
      orderBy: { id: "desc" },
    })
  )?.id ?? "";
const promised = { title: "Volunteering", dueOn: dayOf(9), reason };
const changes = (quantity: string, unit: string) => async (world: World) =>
  changeCommitment(world.team, { ...promised, commitmentId: await standing(world), quantity, unit });
const isWritten =
  (written: object) =>
  async ({ team, contract }: World) => {
    const { reference, title, supplierName, companyNumber } = await db.contract.findUniqueOrThrow({
      where: { id: contract.id },
    });
    return changeContract(team, { reference, title, supplierName, companyNumber, ...written, contractId: contract.id });
  };

/** What may become of promises in contracts, and of the pledges that are to keep them. */
export const deedsOfPromises = {
  pledgesHours: async (world) =>
    makePledge(world.supplier, { needId: world.more.id, quantity: "30", commitmentId: await standing(world) }),
  pledgesBedding: async (world) => {
    const meant = { commitmentId: await standing(world), commitmentQuantity: "20" };
    const what = world.cash.lines[0]?.id;
    return makePledge(world.supplier, { needId: world.cash.id, what, quantity: "10", ...meant });
  },
  asksForHalf: async (world) => counterPropose(world.asker, { pledgeId: await open(world), quantity: "15" }),
  offersAThird: async (world) => counterPropose(world.supplier, { pledgeId: await open(world), quantity: "10" }),
  asksForMoneyInstead: async (world) =>
    counterPropose(world.asker, { pledgeId: await open(world), what: "need", quantity: "200" }),
  isAccepted: async (world) => acceptPledge(world.asker, { pledgeId: await open(world) }),
  isDeclined: async (world) => declinePledge(world.asker, { pledgeId: await open(world), privateReason: reason }),
  isWithdrawn: async (world) => withdrawPledge(world.supplier, { pledgeId: await open(world) }),
  promisesMore: changes("800", "hours"),
  promisesBedsInstead: changes("50", "beds"),
  promisesAnother: ({ team, contract }) =>
    makeCommitment(team, { ...promised, contractId: contract.id, quantity: "90", unit: "hours" }),
  promisesNoLonger: async (world) => endCommitment(world.team, { commitmentId: await standing(world), reason }),
  isWorthMore: isWritten({ value: "£2,500,000" }),
  isWorthNobodyKnowsWhat: isWritten({ value: "", title: "Keeping five hospitals clean" }),
  isAnotherCompanys: isWritten({ supplierName: "Ashbrook", companyNumber: "98000001", value: "£1,000,000" }),
  isAThirdCompanys: isWritten({ supplierName: "Birchwood", companyNumber: "98000002", value: "£1,000,000" }),
  isRated: ({ team, contract }) => decideRating(team, { contractId: contract.id, decided: "inadequate", reason }),
} satisfies Record<string, Deed>;
