import { expect, test } from "vitest";
import { visitorTo } from "@/lib/auth/actor";
import { badgeWords } from "@/lib/badges/badge-words";
import { drawBadge } from "@/lib/badges/draw-badge";
import { loadBadge } from "@/lib/badges/load-badge";
import { db } from "@/lib/db";
import { aDelivery, aMatch, anOrganisation, aNeed, aPledge, aProgramme, aProject } from "@/tests/support/factories";

/** Ten beds agreed from a supplier; some of them confirmed on a day in March. */
async function aConfirmedMatch(confirmedQuantity: number, status: "listed" | "withdrawn" = "listed") {
  const community = await anOrganisation("community", { name: "Lozells & Lantern" });
  const supplier = await anOrganisation("supplier", { name: "Northgate <Facilities>" });
  const ended = status === "withdrawn" ? { endedAt: new Date(), endedReason: "Over" } : {};
  const project = await aProject({ organisationId: community.id, status, ...ended });
  const need = await aNeed({ projectId: project.id, type: "goods", quantity: 10, unit: "beds" });
  const pledge = await aPledge({
    needId: need.id,
    supplierId: supplier.id,
    quantity: 10,
    status: "accepted",
    decidedAt: new Date(),
  });
  const match = await aMatch({ pledgeId: pledge.id, needId: need.id, supplierId: supplier.id, quantity: 10 });
  const decidedAt = new Date("2026-03-03T12:00:00Z");
  const delivery = await aDelivery({
    matchId: match.id,
    quantity: 10,
    status: "confirmed",
    confirmedQuantity,
    decidedAt,
  });
  return { match, delivery, project, visitor: visitorTo(project.programmeId) };
}

test("a badge says who confirmed what, and when", async () => {
  const { match, visitor } = await aConfirmedMatch(10);
  const badge = await loadBadge(visitor, match.id);
  expect(badge).toMatchObject({
    confirmed: { shown: "10 beds", part: false },
    supplier: { name: "Northgate <Facilities>" },
  });
  expect(badgeWords(badge)).toBe("Confirmed by Lozells & Lantern on 3 March 2026");
});

test("less than was agreed is said to be part of it", async () => {
  const { match, visitor } = await aConfirmedMatch(4);
  expect((await loadBadge(visitor, match.id)).confirmed).toMatchObject({ shown: "4 beds", part: true });
});

test("once the confirmation is withdrawn the badge stops saying so, and still answers", async () => {
  const { match, delivery, visitor } = await aConfirmedMatch(10);
  await db.activity.create({
    data: {
      name: "delivery.confirmed",
      role: "community",
      subjectId: delivery.id,
      programmeId: visitor.programmeId,
      details: {},
    },
  });
  await db.delivery.update({ where: { id: delivery.id }, data: { status: "disputed", confirmedQuantity: null } });
  const badge = await loadBadge(visitor, match.id);
  expect(badge.confirmed).toBeNull();
  expect(drawBadge(badge)).toContain("Not confirmed by Lozells &amp; Lantern any more");
});

test("what nobody confirmed, what is not public and what is elsewhere has no badge", async () => {
  const { match, visitor } = await aConfirmedMatch(10, "withdrawn");
  const { id } = await aMatch();
  const listed = await aConfirmedMatch(10);
  const elsewhere = visitorTo((await aProgramme()).id);
  for (const [actor, matchId] of [
    [visitor, match.id],
    [visitor, id],
    [elsewhere, listed.match.id],
    [visitor, "nonsense"],
  ] as const)
    await expect(loadBadge(actor, matchId)).rejects.toMatchObject({ kind: "notFound" });
});

test("the picture is well-formed whatever people are called, and fetches nothing", async () => {
  const { match, visitor } = await aConfirmedMatch(10);
  const svg = drawBadge(await loadBadge(visitor, match.id));
  expect(svg).toContain("<title>10 beds from Northgate &lt;Facilities&gt;. ");
  expect(svg).not.toMatch(/<(script|style|image|use|a) |href=|url\(/);
});

test("a very long name is cut short instead of leaving the picture, and the day stays", async () => {
  const { match, visitor } = await aConfirmedMatch(10);
  const badge = await loadBadge(visitor, match.id);
  const svg = drawBadge({
    ...badge,
    organisation: { ...badge.organisation, name: "Word ".repeat(60) + "x".repeat(90) },
  });
  const lines = [...svg.matchAll(/<text x="76"[^>]*>([^<]*)</g)].map(([, line]) =>
    (line ?? "").replaceAll(/&\w+;/g, "x"),
  );
  expect(lines.length).toBeLessThanOrEqual(6);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(32);
  expect(lines.at(-1)).toMatch(/2026$/);
});
