import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { getContract } from "./visible";

/** All that is written down of a contract, for its procurement team and its own supplier. Refuses `notFound`. */
export async function loadContract(actor: Actor, id: string) {
  const { valuePence, createdAt, supplier, ...contract } = await getContract(db, actor, id);
  return { ...contract, supplier, valuePence: valuePence === null ? null : Number(valuePence), createdAt };
}

export type ContractShown = Awaited<ReturnType<typeof loadContract>>;
