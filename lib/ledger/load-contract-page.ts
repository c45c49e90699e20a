import type { Actor } from "@/lib/auth/actor";
import { listContractHistory } from "@/lib/contracts/list-contract-history";
import { loadContract } from "@/lib/contracts/load-contract";
import { listRatings } from "./list-ratings";
import { loadLedger } from "./load-ledger";

/** All that a contract's page shows to the procurement team and to its own supplier alike: what is written down of it, its ledger as at the day that is asked for, its ratings and what happened. Refuses `notFound`. */
export async function loadContractPage(actor: Actor, id: string, query: Parameters<typeof loadLedger>[2]) {
  const [contract, history, ratings, ledger] = await Promise.all([
    loadContract(actor, id),
    listContractHistory(actor, id),
    listRatings(actor, id),
    loadLedger(actor, { contractId: id }, query),
  ]);
  return { contract, history, ratings, ledger, suggested: ledger.contracts[0]?.suggested };
}
