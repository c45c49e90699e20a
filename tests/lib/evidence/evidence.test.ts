import sharp from "sharp";
import { expect, test } from "vitest";
import { type Actor, visitorTo } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { addEvidence } from "@/lib/evidence/add-evidence";
import { removeEvidence } from "@/lib/evidence/remove-evidence";
import { readFile } from "@/lib/files/read-file";
import { loadMatch } from "@/lib/matches/load-match";
import {
  aBrokerFor,
  activities,
  actorFor,
  aDelivery,
  aMatch,
  anActor,
  aProgramme,
  aSubmission,
  atOnce,
  runnerOf,
} from "@/tests/support/factories";
import { aPdf, aSentPicture } from "@/tests/support/pictures";

async function delivered() {
  const match = await aMatch({ status: "delivering" });
  const { id: deliveryId } = await aDelivery({ matchId: match.id });
  const supplier = await actorFor(await db.organisation.findUniqueOrThrow({ where: { id: match.supplierId } }));
  return { match, deliveryId, supplier, runner: await runnerOf(match.need.project) };
}
const said = { words: "Eight beds in our hall", recognised: "nobody", consentBy: "Sam Carter" };
const photograph = async (actor: Actor, deliveryId: string, more: object = {}) =>
  addEvidence(actor, { ...said, file: await aSentPicture(), deliveryId, ...more });
const note = (actor: Actor, deliveryId: string) =>
  addEvidence(actor, { deliveryId, words: "Signed delivery note", file: { name: "note.pdf", bytes: aPdf() } });

test("a photograph is kept without where it was taken, with its words and who says that it may be kept", async () => {
  const { deliveryId, runner, match } = await delivered();
  const { id } = await photograph(runner, deliveryId);
  expect(await db.file.findUniqueOrThrow({ where: { id } })).toMatchObject({
    ...{ deliveryId, projectId: null, organisationId: match.need.project.organisationId, kind: "photograph" },
    ...{ alternativeText: "Eight beds in our hall", consent: "Nobody can be recognised. Sam Carter says so." },
  });
  const { bytes } = await readFile(runner, { id, size: "large" });
  expect((await sharp(bytes).metadata()).exif).toBeUndefined();
  expect(await activities()).toEqual(["delivery.evidenced"]);
});

test("a supplier adds its delivery note, and both sides see whose each is and take back only their own", async () => {
  const { deliveryId, supplier, runner, match } = await delivered();
  await note(supplier, deliveryId);
  await photograph(runner, deliveryId);
  const seen = async (actor: Actor) => (await loadMatch(actor, match.id)).deliveries[0]?.evidence;
  expect(await seen(runner)).toMatchObject({
    photographs: [{ mayRemove: true }],
    documents: [{ name: "Signed delivery note", mayRemove: false }],
  });
  expect(await seen(supplier)).toMatchObject({ photographs: [{ mayRemove: false }], documents: [{ mayRemove: true }] });
});

test("a photograph needs its consent, a document does not, and what is missing is said beside its field", async () => {
  const { deliveryId, runner } = await delivered();
  await expect(photograph(runner, deliveryId, { recognised: "", consentBy: "" })).rejects.toMatchObject({
    fields: { recognised: ["Say whether anybody can be recognised"], consentBy: ["Enter the name of who says so"] },
  });
  await expect(addEvidence(runner, { deliveryId })).rejects.toMatchObject({
    fields: { file: ["Choose a photograph or a PDF"], words: ["Say what it shows, or what it is"] },
  });
  await note(runner, deliveryId);
  expect(await db.file.count()).toBe(1);
});

test("the two sides, the broker that vouches and the procurement team see it; nobody else", async () => {
  const { deliveryId, supplier, runner, match } = await delivered();
  const { id } = await note(supplier, deliveryId);
  const asked = { id, size: "document" };
  const { organisationId, programmeId } = match.need.project;
  const broker = await aBrokerFor({ id: organisationId, programmeId });
  for (const actor of [supplier, runner, broker, await anActor("procurement")])
    expect(await readFile(actor, asked)).toMatchObject({ public: false, name: "Signed delivery note" });
  const elsewhere = await anActor("procurement", { programmeId: (await aProgramme()).id });
  const others = [visitorTo(programmeId), visitorTo(null), elsewhere];
  for (const kind of ["supplier", "community", "broker"] as const) others.push(await anActor(kind));
  for (const actor of others) {
    await expect(readFile(actor, asked)).rejects.toMatchObject({ kind: "notFound" });
    await expect(note(actor, deliveryId)).rejects.toMatchObject({ kind: "notFound" });
    await expect(removeEvidence(actor, { fileId: id })).rejects.toMatchObject({ kind: "notFound" });
  }
});

test("taken back, it is gone for everybody and cannot be taken back again", async () => {
  const { deliveryId, supplier, runner } = await delivered();
  const { id } = await note(supplier, deliveryId);
  await expect(removeEvidence(runner, { fileId: id })).rejects.toMatchObject({ kind: "notAllowed" });
  const { done, refusals } = await atOnce([
    removeEvidence(supplier, { fileId: id }),
    removeEvidence(supplier, { fileId: id }),
  ]);
  expect([done, refusals.length]).toEqual([1, 1]);
  await expect(readFile(supplier, { id, size: "document" })).rejects.toMatchObject({ kind: "notFound" });
  expect((await activities()).at(-1)).toBe("delivery.evidence_removed");
});

test("sent twice by one form, it is kept once; and a delivery has up to five documents", async () => {
  const { deliveryId, supplier } = await delivered();
  const form = { deliveryId, words: "Note", file: { name: "n.pdf", bytes: aPdf() }, submission: aSubmission() };
  const [one, other] = await Promise.all([addEvidence(supplier, form), addEvidence(supplier, form)]);
  expect(one.id).toBe(other.id);
  for (let more = 0; more < 4; more += 1) await note(supplier, deliveryId);
  await expect(note(supplier, deliveryId)).rejects.toMatchObject({ kind: "conflict" });
});
