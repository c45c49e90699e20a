import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { tellPeople } from "@/lib/jobs/tell-people";
import { counterPropose } from "@/lib/pledges/counter-propose";
import { checkPledge } from "@/lib/pledges/check-pledge";
import { agreeToPledge } from "@/lib/pledges/agree-to-pledge";
import { declinePledge } from "@/lib/pledges/decline-pledge";
import { loadOurPledge } from "@/lib/pledges/load-our-pledge";
import { loadPledgeBetween } from "@/lib/pledges/load-pledge-between";
import { loadThread } from "@/lib/threads/load-thread";
import { writeMessage } from "@/lib/threads/write-message";
import { actorFor, anActor, aNeed, aPledge, runnerOf } from "@/tests/support/factories";

async function offered(given: Parameters<typeof aPledge>[0] = {}) {
  const pledge = await aPledge(given);
  const supplier = await actorFor(await db.organisation.findUniqueOrThrow({ where: { id: pledge.supplierId } }));
  return { pledge, supplier, runner: await runnerOf(pledge.need.project) };
}
/** Writes every letter that waits, and gives what each says, and to whom. */
async function told() {
  for (const { id } of await db.activity.findMany({ orderBy: { seq: "asc" } })) await tellPeople({ activityId: id });
  return db.letter.findMany({ orderBy: { createdAt: "asc" }, select: { userId: true, subject: true, text: true } });
}

test("a supplier that was declined reads kind words and three other needs, on its page and in the letter", async () => {
  const { pledge, supplier, runner } = await offered();
  const others = await Promise.all([aNeed(), aNeed(), aNeed(), aNeed()]);
  await declinePledge(runner, { pledgeId: pledge.id, reason: "No room" });
  const shown = await loadOurPledge(supplier, pledge.id);
  expect(shown.others).toHaveLength(3);
  const paths = others.map(({ id }) => `/supplier/needs/${id}/pledge`);
  expect(paths).toEqual(expect.arrayContaining(shown.others.map(({ path }) => path)));
  expect(shown.others[0]).toMatchObject({ wants: "30 beds for “Single beds with mattresses”" });
  const [letter] = await told();
  expect(letter).toMatchObject({ userId: supplier.userId });
  expect(letter?.text).toContain("It says nothing about your pledge");
  for (const { path } of shown.others) expect(letter?.text).toContain(path);
});

test("why it was declined reaches the supplier nowhere: not its page, the thread, a letter or the record", async () => {
  const { pledge, supplier, runner } = await offered();
  const reason = "Their beds smell of smoke";
  await declinePledge(runner, { pledgeId: pledge.id, reason });
  const everything = [
    await loadOurPledge(supplier, pledge.id),
    await loadThread(supplier, pledge.id),
    await told(),
    await db.activity.findMany({ select: { details: true, reason: true, name: true } }),
  ];
  expect(JSON.stringify(everything)).toContain("pledge.declined");
  expect(JSON.stringify(everything)).not.toContain(reason);
});

test("each move is told to the other side, which has to answer on the page", async () => {
  const { pledge, supplier, runner } = await offered({ quantity: 20 });
  await counterPropose(runner, { pledgeId: pledge.id, quantity: "12", message: "Our room is small" });
  await writeMessage(supplier, { pledgeId: pledge.id, text: "Twelve it is." });
  await agreeToPledge(supplier, { pledgeId: pledge.id });
  const letters = await told();
  expect(letters.map(({ userId }) => userId)).toEqual([supplier.userId, runner.userId, runner.userId]);
  expect(letters[0]?.text).toContain("12 beds for “Single beds with mattresses”");
  expect(letters[0]?.text).toContain("Our room is small");
  expect(letters[0]?.text).toContain("It is your turn");
  expect(letters[1]?.text).toContain("Twelve it is.");
  expect(letters[1]?.text).toContain("an answer to this e-mail reaches nobody");
  expect(letters[2]?.subject).toContain("They agree");
});

test("the procurement team's line goes to both sides, and what it proposes for one to both", async () => {
  const { pledge, supplier, runner } = await offered({ quantity: 20 });
  const team = await anActor("procurement");
  await writeMessage(team, { pledgeId: pledge.id, text: "We can lend porters." });
  expect((await told()).map(({ userId }) => userId).sort()).toEqual([supplier.userId, runner.userId].sort());
  await counterPropose(team, { pledgeId: pledge.id, quantity: "12", side: "community" });
  const [done, proposed] = (await told()).slice(-2).sort((one, other) => (one.subject < other.subject ? -1 : 1));
  expect(done).toMatchObject({ userId: runner.userId, subject: "Done for you: A Bed of Their Own" });
  expect(proposed).toMatchObject({ userId: supplier.userId });
});

test("that people are checked is told to those who ask for it", async () => {
  const need = await aNeed({ type: "volunteering", unit: "hour", meetsChildren: true, checkLevel: "basic" });
  const { pledge, supplier, runner } = await offered({ needId: need.id });
  await checkPledge(supplier, { pledgeId: pledge.id, checked: "yes" });
  const [letter] = await told();
  expect(letter).toMatchObject({ userId: runner.userId });
  expect(letter?.text).toContain("has a basic DBS check");
});

test("the procurement team sees how a pledge stands between the two, and nobody else does so", async () => {
  const { pledge, supplier, runner } = await offered({ offeredAt: new Date("2026-03-01T10:00:00Z") });
  const { standing } = await loadPledgeBetween(await anActor("procurement"), pledge.id);
  expect(standing).toMatchObject({
    ...{ turn: "community", countered: false, proposed: { shown: "10 beds", what: "need" } },
    due: { reminder: new Date("2026-03-08T10:00:00Z"), expiry: new Date("2026-03-29T10:00:00Z") },
  });
  for (const actor of [supplier, runner])
    await expect(loadPledgeBetween(actor, pledge.id)).rejects.toMatchObject({ kind: "notAllowed" });
});
