import { readFileSync } from "node:fs";
import { closeDatabase } from "@/lib/db";
import { confirmDelivery } from "@/lib/deliveries/confirm-delivery";
import { recordDelivery } from "@/lib/deliveries/record-delivery";
import { acceptPledge } from "@/lib/pledges/accept-pledge";
import { Prisma } from "@/lib/generated/prisma/client";
import { makePledge } from "@/lib/pledges/make-pledge";
import { Refusal } from "@/lib/refusal";
import { acknowledge, acknowledgedIn, type Plan } from "./plans";

// A program that tests start and kill: ten workers share its plans, and each step that was done is acknowledged in a file. Started again,
// it sends what was not acknowledged once more, with the same key.
const [, , plansFile = "", file = ""] = process.argv;
const plans = JSON.parse(readFileSync(plansFile, "utf8")) as Plan[];
const known = acknowledgedIn(file);

/** The id that a step made, now or in an earlier life; null when it was refused. */
async function step(submission: string, work: (sent: { submission: string }) => Promise<string>) {
  const before = known.get(submission);
  if (before !== undefined) return before;
  const id = await send(() => work({ submission }));
  acknowledge(file, { key: submission, id });
  return id;
}

/** Sends a step, and again where the server was too busy to say; anything but a refusal ends the process. */
async function send(work: () => Promise<string>): Promise<string | null> {
  for (let time = 0; ; time += 1) {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Refusal) return null;
      const busy = error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2028";
      if (!busy || time === 20) throw error;
    }
  }
}

async function carryOut({ needId, quantity, supplier, community, keys }: Plan) {
  const pledged = { needId, what: "need", quantity };
  const pledgeId = await step(keys.make, async (sent) => (await makePledge(supplier, { ...pledged, ...sent })).id);
  if (pledgeId === null) return;
  const matchId = await step(
    keys.accept,
    async (sent) => (await acceptPledge(community, { pledgeId, ...sent })).matchId,
  );
  if (matchId === null) return;
  const came = { matchId, quantity, deliveredOn: "2026-03-03" };
  const deliveryId = await step(keys.record, async (sent) => (await recordDelivery(supplier, { ...came, ...sent })).id);
  if (deliveryId === null) return;
  await step(keys.confirm, async (sent) => (await confirmDelivery(community, { deliveryId, ...sent })).id);
}

async function worker() {
  for (let plan = plans.shift(); plan; plan = plans.shift()) await carryOut(plan);
}

console.log("ready");
await Promise.all(Array.from({ length: 10 }, worker));
await closeDatabase();
