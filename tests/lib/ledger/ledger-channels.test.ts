import { expect, test } from "vitest";
import { agreeCredit } from "@/lib/commitments/decide-credit";
import { proposeCredit } from "@/lib/commitments/propose-credit";
import { exportList } from "@/lib/exports/export-list";
import { ledgerQuery, loadLedger } from "@/lib/ledger/load-ledger";
import { aLedger } from "@/tests/support/contracts";
import { aDelivery, aMatch, aPledge } from "@/tests/support/factories";

/** A commitment of 500 hours: 100 agreed in Maypole, of which 40 count, and 60 at an event, of which 25 count and 5 wait. */
async function aLedgerOfTwoChannels() {
  const made = await aLedger();
  const { dev, team, commitment, need, supplier } = made;
  const commitmentId = commitment.id;
  const first = await proposeCredit(dev, { deliveryId: made.delivery.id, commitmentId });
  const both = { needId: need.id, supplierId: supplier.id, quantity: 60, channel: "event" as const };
  const meant = { status: "accepted" as const, commitmentId, commitmentQuantity: 60n };
  const pledge = await aPledge({ ...both, ...meant });
  const match = await aMatch({ ...both, pledgeId: pledge.id });
  const delivery = await aDelivery({ matchId: match.id, status: "confirmed", quantity: 30 });
  const second = await proposeCredit(dev, { deliveryId: delivery.id, commitmentId, delivered: "25" });
  for (const { id: creditId } of [first, second]) await agreeCredit(team, { creditId });
  await proposeCredit(dev, { deliveryId: delivery.id, commitmentId, delivered: "5" });
  return made;
}

test("a ledger counts the stages of the channels that are asked for, and what is committed stays", async () => {
  const { team } = await aLedgerOfTwoChannels();
  const of = async (channel?: string) => (await loadLedger(team, {}, { channel })).contracts[0]?.lines[0];
  expect(await of()).toMatchObject({ committed: 500, pledged: 100, agreed: 100, confirmed: 65, waiting: 5 });
  expect(await of("platform,event,broker,off_platform")).toEqual(await of());
  expect(await of("platform")).toMatchObject({ committed: 500, pledged: 40, agreed: 40, confirmed: 40, waiting: 0 });
  expect(await of("event")).toMatchObject({ committed: 500, pledged: 60, agreed: 60, confirmed: 25, waiting: 5 });
  expect(await of("broker")).toMatchObject({ committed: 500, pledged: 0, agreed: 0, confirmed: 0, waiting: 0 });
});

test("a ledger that is taken away says which channels it counts", async () => {
  const { team } = await aLedgerOfTwoChannels();
  const asked = ledgerQuery(await loadLedger(team, {}, { "as-at": "1/11/2026", channel: ["event", "broker"] }));
  expect(asked).toBe("?as-at=2026-11-01&channel=event%2Cbroker");
  const { bytes } = await exportList(team, "ledger", { format: "csv", channel: ["event"] });
  expect(await new Response(bytes).text()).toMatch(/,at events,.*,500,60,60,25,0$/);
});
