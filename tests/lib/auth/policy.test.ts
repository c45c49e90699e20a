import { expect, test } from "vitest";
import type { Actor, Role } from "@/lib/auth/actor";
import { authorise, can, type Deed, policy } from "@/lib/auth/policy";

const at = (organisationId: string | null, role: Role, more: Partial<Actor> = {}): Actor => ({
  userId: "somebody",
  organisationId,
  programmeId: "bsol",
  role,
  approved: true,
  vouchesFor: [],
  ...more,
});

const cast = {
  nobody: at(null, "visitor", { userId: null, approved: false }),
  newcomer: at(null, "visitor", { approved: false }),
  ownCommunity: at("lantern", "community"),
  ownUnapproved: at("lantern", "community", { approved: false }),
  otherCommunity: at("kites", "community"),
  ownSupplier: at("northgate", "supplier"),
  otherSupplier: at("alder", "supplier"),
  newSupplier: at("fresh", "supplier", { approved: false }),
  procurement: at("icb", "procurement"),
  otherProcurement: at("other-icb", "procurement", { programmeId: "elsewhere" }),
  ownBroker: at("umbrella", "broker", { vouchesFor: ["lantern"] }),
  otherBroker: at("arch", "broker", { vouchesFor: ["kites"] }),
  brokerElsewhere: at("umbrella", "broker", { programmeId: "elsewhere", vouchesFor: ["lantern"] }),
  newBroker: at("young", "broker", { approved: false }),
  system: at(null, "system", { userId: null }),
};
type Person = keyof typeof cast;

const subject = {
  programmeId: "bsol",
  organisation: { id: "lantern" },
  project: { organisationId: "lantern", programmeId: "bsol" },
  supplier: { id: "northgate" },
  pledge: { supplierId: "northgate" },
  share: { supplierId: "alder" },
  match: { supplierId: "northgate" },
  offer: { supplierId: "northgate", programmeId: "bsol" },
  file: { organisationId: "lantern", programmeId: "bsol" },
  introduction: { supplierId: "northgate" },
  elsewhere: false,
  invitation: { userId: "somebody" },
  claim: { organisationId: "lantern", programmeId: "bsol", brokerId: null },
  vouching: { organisationId: "lantern", brokerId: "umbrella", programmeId: "bsol" },
  contract: { programmeId: "bsol", supplierId: "northgate" },
  search: { userId: "somebody" },
  follow: { userId: "somebody" },
};

const brokers: Person[] = ["ownBroker", "otherBroker", "brokerElsewhere", "newBroker"];
const own: Person[] = ["ownCommunity", "ownUnapproved", "ownBroker", "procurement"];

const everybodySignedIn = Object.keys(cast).filter((name) => name !== "nobody" && name !== "system") as Person[];

// prettier-ignore
const mayDo: Record<Deed, Person[]> = {
  "organisation.register": ["newcomer", "ownCommunity", "ownUnapproved", "otherCommunity", "ownSupplier", "otherSupplier", "newSupplier", "procurement", "otherProcurement", ...brokers],
  "organisation.approve":  ["procurement"],
  "organisation.return":   ["procurement"],
  "organisation.resubmit": ["ownCommunity", "ownUnapproved", "ownBroker", "brokerElsewhere", "procurement"],
  "group.add":             ["ownBroker", "otherBroker", "brokerElsewhere"],
  "vouching.ask":          ["ownBroker", "otherBroker", "brokerElsewhere"],
  "vouching.end":          ["ownCommunity", "ownUnapproved", "ownBroker", "procurement"],
  "claim.make":            ["newcomer", "ownCommunity", "ownUnapproved", "otherCommunity", "ownSupplier", "otherSupplier", "newSupplier", "procurement", "otherProcurement", ...brokers],
  "claim.decide":          ["ownBroker", "procurement"],
  "invitation.make":       ["ownCommunity", "ownBroker", "procurement"],
  "invitation.withdraw":   own,
  "invitation.answer":     everybodySignedIn,
  "membership.end":        own,
  "project.start":         own,
  "project.edit":          own,
  "project.submit":        ["ownCommunity", "ownBroker", "procurement"],
  "project.list":          ["procurement"],
  "project.return":        ["procurement"],
  "project.close":         own,
  "project.withdraw":      own,
  "project.relist":        own,
  "project.import":        ["ownCommunity", "otherCommunity", "procurement", "otherProcurement", "ownBroker", "otherBroker", "brokerElsewhere"],
  "pledge.make":           ["ownSupplier", "procurement"],
  "pledge.withdraw":       ["ownSupplier", "procurement"],
  "pledge.accept":         own,
  "pledge.decline":        own,
  "pledge.counter":        [...own, "ownSupplier"],
  "pledge.agree":          ["ownSupplier", "procurement"],
  "pledge.check":          ["ownSupplier", "procurement"],
  "pledge.view":           ["ownSupplier", "procurement"],
  "thread.write":          [...own, "ownSupplier"],
  "offer.make":            ["ownSupplier", "procurement"],
  "offer.change":          ["ownSupplier", "procurement"],
  "offer.withdraw":        ["ownSupplier", "procurement"],
  "offer.import":          ["ownSupplier", "otherSupplier", "procurement", "otherProcurement"],
  "introduction.ask":      ["ownCommunity", "ownBroker", "procurement"],
  "introduction.withdraw": own,
  "introduction.accept":   ["ownSupplier", "procurement"],
  "introduction.decline":  ["ownSupplier", "procurement"],
  "matching.weigh":        ["procurement", "otherProcurement"],
  "share.invite":          ["ownSupplier", "procurement"],
  "share.change":          ["ownSupplier", "procurement"],
  "share.withdraw":        ["ownSupplier", "procurement"],
  "share.answer":          ["otherSupplier", "procurement"],
  "timetable.set":         ["procurement", "otherProcurement"],
  "timetable.keep":        ["system"],
  "match.complete":        own,
  "match.cancel":          [...own, "ownSupplier"],
  "delivery.record":       [...own, "ownSupplier"],
  "delivery.import":       ["ownCommunity", "otherCommunity", "ownSupplier", "otherSupplier", "procurement", "otherProcurement", "ownBroker", "otherBroker", "brokerElsewhere"],
  "delivery.confirm":      own,
  "delivery.dispute":      own,
  "delivery.unconfirm":    own,
  "delivery.accept":       ["ownSupplier", "procurement"],
  "delivery.answer":       ["ownSupplier", "procurement"],
  "delivery.resolve":      ["procurement"],
  "story.ask":             ["system"],
  "story.tell":            own,
  "story.change":          own,
  "story.withdraw":        own,
  "story.decline":         own,
  "deal.import":           ["ownCommunity", "otherCommunity", "ownSupplier", "otherSupplier", "procurement", "otherProcurement", "ownBroker", "otherBroker", "brokerElsewhere", "system"],
  "deal.record":           [...own, "ownSupplier", "system"],
  "deal.confirm":          [...own, "ownSupplier"],
  "deal.refuse":           [...own, "ownSupplier"],
  "evidence.add":          [...own, "ownSupplier"],
  "evidence.remove":       own,
  "export.make":           ["ownCommunity", "otherCommunity", "ownSupplier", "otherSupplier", "procurement", "otherProcurement", "ownBroker", "otherBroker", "brokerElsewhere"],
  "search.save":           everybodySignedIn,
  "search.change":         everybodySignedIn,
  "project.follow":        everybodySignedIn.filter((name) => !["ownCommunity", "ownUnapproved"].includes(name)),
  "follow.change":         everybodySignedIn,
  "history.view":          own,
  "contract.add":          ["procurement", "otherProcurement"],
  "contract.change":       ["procurement"],
  "contract.import":       ["procurement", "otherProcurement", "system"],
  "framework.import":      ["procurement", "otherProcurement", "system"],
  "framework.choose":         ["procurement", "otherProcurement"],
  "framework.map":         ["procurement", "otherProcurement"],
  "double.judge":          ["procurement", "otherProcurement"],
  "commitment.make":       ["procurement"],
  "commitment.change":     ["procurement"],
  "commitment.end":        ["procurement"],
  "credit.propose":        ["ownSupplier", "procurement"],
  "credit.withdraw":       ["ownSupplier", "procurement"],
  "credit.decide":         ["procurement"],
  "rating.decide":         ["procurement"],
  "queue.view":            ["procurement", "otherProcurement"],
  "figures.view":          ["procurement", "otherProcurement", "system"],
  "programme.create":      ["system"],
  "membership.add":        ["system"],
  "extract.import":        ["system"],
  "places.import":         ["system"],
  "register.import":       ["system"],
};

test.each(Object.keys(policy) as Deed[])("%s", (deed) => {
  const allowed = Object.entries(cast)
    .filter(([, actor]) => can(actor, deed, subject))
    .map(([name]) => name);
  expect(allowed.sort()).toEqual([...mayDo[deed]].sort());
});

test("what one person saved or follows is nobody else's to change", () => {
  for (const actor of [cast.procurement, cast.ownBroker, cast.nobody]) {
    expect(can({ ...actor, userId: "else" }, "search.change", subject)).toBe(false);
    expect(can({ ...actor, userId: "else" }, "follow.change", subject)).toBe(false);
  }
});

test("nobody but its own people lets somebody into an organisation that another programme has too", () => {
  const shared = { ...subject, elsewhere: true };
  for (const deed of ["invitation.make", "invitation.withdraw", "membership.end"] as const) {
    const allowed = (Object.keys(cast) as Person[]).filter((person) => can(cast[person], deed, shared));
    expect(allowed).toEqual(deed === "invitation.make" ? ["ownCommunity"] : ["ownCommunity", "ownUnapproved"]);
  }
});

test("a refusal says why, in the rule's own words", () => {
  expect(() => {
    authorise(cast.otherCommunity, "pledge.accept", subject);
  }).toThrow(policy["pledge.accept"].because);
});

test("whether a broker may answer for a group, its own people say or the procurement team, and no broker", () => {
  const claim = { ...subject.claim, brokerId: "arch" };
  const deciders = (Object.keys(cast) as Person[]).filter((person) => can(cast[person], "claim.decide", { claim }));
  expect(deciders).toEqual(["ownCommunity", "ownUnapproved", "procurement"]);
});
