import type { Actor } from "@/lib/auth/actor";
import { closeDatabase, pool } from "@/lib/db";
import { acceptPledge } from "@/lib/pledges/accept-pledge";
import type { Work } from "./workers";

// One of several processes that accept pledges: as Maypole does, or with nothing but the conditional update that no need goes over by.
const [how, organisationId = "", programmeId = ""] = process.argv.slice(2);
const AT_ONCE = 4;

const team: Actor = {
  ...{ userId: null, organisationId, programmeId },
  ...{ role: "procurement", approved: true, vouchesFor: [] },
};
const accept = async (pledgeId: string) => {
  await acceptPledge(team, { pledgeId });
};
const update = async (pledgeId: string) => {
  const { rowCount } = await pool.query({
    name: "accept",
    text: `WITH taken AS (UPDATE "Pledge" SET status = 'accepted', "decidedAt" = now() WHERE id = $1 AND status = 'offered' RETURNING "needId", quantity)
      UPDATE "Need" n SET "matchedQuantity" = n."matchedQuantity" + taken.quantity FROM taken
      WHERE n.id = taken."needId" AND n."matchedQuantity" + taken.quantity <= n.quantity`,
    values: [pledgeId],
  });
  if (rowCount !== 1) throw new Error(`The pledge ${pledgeId} was not accepted`);
};
const does = how === "maypole" ? accept : update;

process.on("message", ({ ids }: Work) => {
  void Promise.all(
    Array.from({ length: AT_ONCE }, async (_, turn) => {
      for (let index = turn; index < ids.length; index += AT_ONCE) await does(ids[index] ?? "");
    }),
  ).then(() => process.send?.("done"));
});
process.once("disconnect", () => void closeDatabase());
process.send?.("ready");
