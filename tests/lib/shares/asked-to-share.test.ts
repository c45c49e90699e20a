import { expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { acceptPledge } from "@/lib/pledges/accept-pledge";
import { makePledge } from "@/lib/pledges/make-pledge";
import { confirmShare } from "@/lib/shares/confirm-share";
import { activities, aNeed, anActor, anOrganisation, aSubmission, runnerOf } from "@/tests/support/factories";
import { org, parts } from "@/tests/support/joint-pledge";

/** The rows of the form, as the browser sends them: those that nobody filled in are empty. */
const rowsOf = (...rows: [supplierId: string, quantity: string][]) =>
  Object.fromEntries(
    [...rows, ["", ""] as const].flatMap(([supplierId, quantity], row) => [
      [`shares-${row}-supplierId`, supplierId],
      [`shares-${row}-quantity`, quantity],
    ]),
  );

async function threeSuppliers() {
  const [need, lead, alder, birch] = [
    await aNeed(),
    await anActor("supplier"),
    await anActor("supplier"),
    await anActor("supplier"),
  ];
  const pledge = (rows: object, by: Actor = lead) => makePledge(by, { needId: need.id, quantity: "12", ...rows });
  return { need, lead, alder, birch, pledge };
}

test("a supplier asks others as it pledges: each has a part to answer, the rest is its own, and it waits for their yes", async () => {
  const { need, lead, alder, birch, pledge } = await threeSuppliers();
  const rows = { ...rowsOf([org(alder), "5"], [org(birch), "3"]), shareMessage: "Together?" };
  const { id } = await pledge(rows);
  expect(await parts(id)).toEqual({
    [org(lead)]: ["confirmed", 4],
    [org(alder)]: ["invited", 5],
    [org(birch)]: ["invited", 3],
  });
  expect(await activities()).toEqual(["pledge.made", "share.invited", "share.invited"]);
  const shares = await db.share.findMany({ where: { pledgeId: id, status: "invited" }, orderBy: { quantity: "desc" } });
  expect(shares.map(({ message }) => message)).toEqual(["Together?", "Together?"]);
  const community = await runnerOf(need.project);
  await expect(acceptPledge(community, { pledgeId: id })).rejects.toMatchObject({ kind: "conflict" });
  await confirmShare(alder, { shareId: shares[0]?.id });
  await confirmShare(birch, { shareId: shares[1]?.id });
  await acceptPledge(community, { pledgeId: id });
});

test("pressing twice asks once", async () => {
  const { alder, pledge } = await threeSuppliers();
  const form = { ...rowsOf([org(alder), "5"]), submission: aSubmission() };
  expect(await pledge(form)).toEqual(await pledge(form));
  expect(await db.share.count({ where: { status: "invited" } })).toBe(1);
});

test("what is wrong with a row is said beside it, and then nothing is pledged", async () => {
  const { lead, alder, birch, pledge } = await threeSuppliers();
  const waiting = await anOrganisation("supplier", { participation: "submitted" });
  const wrong: [object, string][] = [
    [rowsOf([org(alder), "12"]), "shares-0-quantity"],
    [rowsOf([org(alder), ""]), "shares-0-quantity"],
    [rowsOf([org(alder), "5"], ["", "3"]), "shares-1-supplierId"],
    [rowsOf([org(alder), "5"], [org(alder), "3"]), "shares-1-supplierId"],
    [rowsOf([org(alder), "5"], [org(birch), "7"]), "shares-1-quantity"],
    [rowsOf([org(lead), "5"]), "shares-0-supplierId"],
    [rowsOf([waiting.id, "5"]), "shares-0-supplierId"],
  ];
  for (const [rows, field] of wrong) {
    const refused = { kind: "invalid", fields: { [field]: [expect.any(String)] } };
    await expect(pledge(rows)).rejects.toMatchObject(refused);
  }
  expect(await db.pledge.count()).toBe(0);
  expect(await db.activity.count()).toBe(0);
});

test("the procurement team asks others for the supplier that it pledges for", async () => {
  const { lead, alder, pledge } = await threeSuppliers();
  const team = await anActor("procurement");
  const { id } = await pledge({ ...rowsOf([org(alder), "5"]), supplierId: org(lead) }, team);
  expect(await parts(id)).toEqual({ [org(lead)]: ["confirmed", 7], [org(alder)]: ["invited", 5] });
  const asked = await db.activity.findFirstOrThrow({ where: { name: "share.invited" } });
  expect(asked).toMatchObject({ userId: team.userId, onBehalfOfId: lead.organisationId });
});
