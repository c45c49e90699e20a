import { Refusal } from "@/lib/refusal";
import type { Actor, Role } from "./actor";

type InProgramme = { programmeId: string };
type OwnOrganisation = { organisation: { id: string } };
type OwnedProject = { project: { organisationId: string; programmeId: string } };
type OwnPledge = { pledge: { supplierId: string } };
type TwoSided = OwnedProject & { match: { supplierId: string } };

type Subjects = {
  "organisation.register": object;
  "organisation.approve": InProgramme;
  "organisation.return": InProgramme;
  "organisation.resubmit": OwnOrganisation;
  "project.start": object;
  "project.edit": OwnedProject;
  "project.submit": OwnedProject;
  "project.list": OwnedProject;
  "project.return": OwnedProject;
  "project.close": OwnedProject;
  "project.withdraw": OwnedProject;
  "project.relist": OwnedProject;
  "pledge.make": object;
  "pledge.withdraw": OwnPledge;
  "pledge.accept": OwnedProject;
  "pledge.decline": OwnedProject;
  "match.complete": OwnedProject;
  "match.cancel": TwoSided;
  "delivery.record": TwoSided;
  "delivery.confirm": OwnedProject;
  "delivery.dispute": OwnedProject;
  "queue.view": object;
  "figures.view": object;
  "programme.create": object;
  "extract.import": object;
  "membership.add": object;
};

export type Deed = keyof Subjects;
type Rule<Subject> = { roles: Role[]; when?: (actor: Actor, subject: Subject) => boolean; because: string };

const signedIn = (actor: Actor) => actor.userId !== null;
const approved = (actor: Actor) => actor.approved;
const inProgramme = (actor: Actor, subject: InProgramme) => subject.programmeId === actor.programmeId;
const isOwn = (actor: Actor, { organisation }: OwnOrganisation) => organisation.id === actor.organisationId;
const ofProgramme = (actor: Actor, { project }: OwnedProject) => project.programmeId === actor.programmeId;
const runsProject = (actor: Actor, { project }: OwnedProject) => project.organisationId === actor.organisationId;
const runsOrOversees = (actor: Actor, subject: OwnedProject) =>
  actor.role === "procurement" ? ofProgramme(actor, subject) : runsProject(actor, subject);
const runsAndApproved = (actor: Actor, subject: OwnedProject) => runsProject(actor, subject) && actor.approved;
const madePledge = (actor: Actor, { pledge }: OwnPledge) => pledge.supplierId === actor.organisationId;
const isPartyTo = (actor: Actor, subject: TwoSided) =>
  subject.match.supplierId === actor.organisationId || runsOrOversees(actor, subject);

/** Who may do what. The state of things (is it still offered?) is the use case's to check. */
// prettier-ignore
export const policy: { [D in Deed]: Rule<Subjects[D]> } = {
  "organisation.register": { roles: ["visitor", "community", "supplier", "procurement", "broker"], when: signedIn, because: "Sign in before you register an organisation" },
  "organisation.approve":  { roles: ["procurement"],              when: inProgramme,     because: "Only the programme's procurement team approves organisations" },
  "organisation.return":   { roles: ["procurement"],              when: inProgramme,     because: "Only the programme's procurement team returns a registration" },
  "organisation.resubmit": { roles: ["community", "supplier"],     when: isOwn,           because: "Only its own people can send an organisation's registration again" },
  "project.start":         { roles: ["community"],                                       because: "Only a community organisation lists projects" },
  "project.edit":          { roles: ["community"],                when: runsProject,     because: "Only the organisation running a project can change it" },
  "project.submit":        { roles: ["community"],                when: runsAndApproved, because: "Your organisation can send projects once the procurement team has approved it" },
  "project.list":          { roles: ["procurement"],              when: ofProgramme,     because: "Only the programme's procurement team lists a project" },
  "project.return":        { roles: ["procurement"],              when: ofProgramme,     because: "Only the programme's procurement team returns a project" },
  "project.close":         { roles: ["community", "procurement"], when: runsOrOversees,  because: "Only the organisation running a project can close it" },
  "project.withdraw":      { roles: ["community", "procurement"], when: runsOrOversees,  because: "Only the organisation running a project can withdraw it" },
  "project.relist":        { roles: ["community"],                when: runsProject,     because: "Only the organisation running a project can list it again" },
  "pledge.make":           { roles: ["supplier"],                 when: approved,        because: "Only suppliers that the procurement team has approved can pledge" },
  "pledge.withdraw":       { roles: ["supplier"],                 when: madePledge,      because: "Only the supplier that made a pledge can withdraw it" },
  "pledge.accept":         { roles: ["community"],                when: runsProject,     because: "Only the organisation running a project can accept its pledges" },
  "pledge.decline":        { roles: ["community"],                when: runsProject,     because: "Only the organisation running a project can decline its pledges" },
  "match.complete":        { roles: ["community", "procurement"], when: runsOrOversees,  because: "Only the organisation running a project can say that a delivery is complete" },
  "match.cancel":          { roles: ["community", "supplier", "procurement"], when: isPartyTo, because: "Only the two sides of a match, or the procurement team, can cancel it" },
  "delivery.record":       { roles: ["community", "supplier", "procurement"], when: isPartyTo, because: "Only the two sides of a match can record what arrived" },
  "delivery.confirm":      { roles: ["community"],                when: runsProject,     because: "Only the organisation running a project can confirm what arrived" },
  "delivery.dispute":      { roles: ["community"],                when: runsProject,     because: "Only the organisation running a project can say that something did not arrive" },
  "queue.view":            { roles: ["procurement"],                                     because: "Only the procurement team has a work queue" },
  "figures.view":          { roles: ["procurement", "system"],                           because: "Only the procurement team sees all of the figures" },
  "programme.create":      { roles: ["system"],                                          because: "Programmes are made with the maypole command" },
  "membership.add":        { roles: ["system"],                                           because: "Operators let people in with the maypole command" },
  "extract.import":        { roles: ["system"],                                          because: "Extracts are imported with the maypole command" },
};

export function can<D extends Deed>(actor: Actor, deed: D, subject: Subjects[D]): boolean {
  const rule: Rule<Subjects[D]> = policy[deed];
  return rule.roles.includes(actor.role) && (rule.when?.(actor, subject) ?? true);
}

/** Refuses (`notAllowed`), in the rule's own words, what the policy does not allow. */
export function authorise<D extends Deed>(actor: Actor, deed: D, subject: Subjects[D]): void {
  if (!can(actor, deed, subject)) throw new Refusal("notAllowed", policy[deed].because);
}
