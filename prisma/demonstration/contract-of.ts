import { now } from "@/lib/clock";
import { agreeCredit, refuseCredit } from "@/lib/commitments/decide-credit";
import { listCountable } from "@/lib/commitments/list-countable";
import { makeCommitment } from "@/lib/commitments/make-commitment";
import { proposeCredit } from "@/lib/commitments/propose-credit";
import { addContract } from "@/lib/contracts/add-contract";
import { dayInLondon } from "@/lib/dates";
import { decideRating } from "@/lib/ledger/decide-rating";
import { procurementTeam } from "./organisations";
import type { Step } from "./scene";

type ContractTold = {
  reference: string;
  title: string;
  value: string;
  promise: string;
  startsOn: string;
  endsOn: string;
};
type Promised = { title: string; quantity: string; unit: string; dueInDays: number };
type Counted = { project: string; towards: string; delivered?: string; quantity?: string };

const MS_PER_DAY = 86_400_000;

/** The moves around one invented contract of a supplier, each so many days ago. */
export function contractOf(supplier: string, companyNumber: string, told: ContractTold) {
  const team = (daysAgo: number, deed: Step["deed"]): Step => ({ daysAgo, by: procurementTeam, deed });
  return {
    written: (daysAgo: number) =>
      team(daysAgo, async (actor, { keep }) => {
        const buyerName = "Birmingham and Solihull ICB";
        const details = { ...told, supplierName: supplier, companyNumber, buyerName, weighting: "20" };
        keep("contract", (await addContract(actor, details)).id);
      }),
    /** `dueInDays` counts from the day on which the demonstration is made. */
    promised: (daysAgo: number, { dueInDays, ...promised }: Promised) =>
      team(daysAgo, async (actor, { find, keep }) => {
        const dueOn = dayInLondon(new Date(now().getTime() + (daysAgo + dueInDays) * MS_PER_DAY));
        const { id } = await makeCommitment(actor, { ...promised, dueOn, contractId: find("contract") });
        keep(`commitment ${promised.title}`, id);
      }),
    proposed: (daysAgo: number, { project, towards, ...typed }: Counted): Step => ({
      ...{ daysAgo, by: supplier },
      deed: async (actor, { find, keep }) => {
        const delivery = (await listCountable(actor)).find((each) => each.project === project);
        if (!delivery) throw new Error(`${supplier} has nothing to count from ${project}`);
        const about = { deliveryId: delivery.id, commitmentId: find(`commitment ${towards}`) };
        keep(`credit ${project}`, (await proposeCredit(actor, { ...about, ...typed })).id);
      },
    }),
    agreed: (daysAgo: number, project: string) =>
      team(daysAgo, (actor, { find }) => agreeCredit(actor, { creditId: find(`credit ${project}`) })),
    refused: (daysAgo: number, project: string, reason: string) =>
      team(daysAgo, (actor, { find }) => refuseCredit(actor, { creditId: find(`credit ${project}`), reason })),
    rated: (daysAgo: number, decided: string, reason: string) =>
      team(daysAgo, (actor, { find }) => decideRating(actor, { contractId: find("contract"), decided, reason })),
  };
}
