import { Refusal } from "@/lib/refusal";
import type { Actor, Role } from "./actor";
import type {
  AskedOf,
  Claimed,
  Giving,
  InProgramme,
  Invited,
  Listing,
  OnContract,
  OnOwnContract,
  OwnFile,
  OwnFollow,
  OwnOffer,
  OwnOrganisation,
  OwnSearch,
  OwnShare,
  OwnedProject,
  Peopled,
  Pledged,
  Shares,
  Subjects,
  TwoSided,
  Vouched,
} from "./subjects";

export type Deed = keyof Subjects;
type Rule<Subject> = { roles: Role[]; when?: (actor: Actor, subject: Subject) => boolean; because: string };

const signedIn = (actor: Actor) => actor.userId !== null;
const approved = (actor: Actor) => actor.approved;
const inProgramme = (actor: Actor, subject: InProgramme) => subject.programmeId === actor.programmeId;
const isOwn = (actor: Actor, { organisation }: OwnOrganisation) =>
  organisation.id === actor.organisationId || actor.vouchesFor.includes(organisation.id);
/** Its own people; or who speaks for it, where whoever joins sees nothing of another programme. */
const speaksForPeople = (actor: Actor, { organisation, programmeId, elsewhere }: Peopled) =>
  organisation.id === actor.organisationId || (!elsewhere && speaksFor(actor, organisation.id, programmeId));
const isInvited = (actor: Actor, { invitation }: Invited) => invitation.userId === actor.userId;
/** Its own people, the broker that vouches for it, or the procurement team of its programme, who answer the phone. */
const isOwnOrRings = (actor: Actor, subject: Listing) =>
  isOwn(actor, subject) || (actor.role === "procurement" && inProgramme(actor, subject));
const ofProgramme = (actor: Actor, { project }: OwnedProject) => project.programmeId === actor.programmeId;
/** It is the organisation itself, the broker that vouches for it, or the procurement team, who answer the phone. */
const speaksFor = (actor: Actor, organisationId: string, programmeId: string): boolean => {
  if (actor.role === "procurement") return actor.programmeId === programmeId;
  if (actor.role === "broker") return actor.programmeId === programmeId && actor.vouchesFor.includes(organisationId);
  return actor.organisationId === organisationId;
};
const runsProject = (actor: Actor, { project }: OwnedProject) =>
  speaksFor(actor, project.organisationId, project.programmeId);
const runsAndApproved = (actor: Actor, subject: OwnedProject) => runsProject(actor, subject) && actor.approved;
const startsFor = (actor: Actor, { organisation, programmeId }: Listing) =>
  speaksFor(actor, organisation.id, programmeId);
/** Whose a group is, the broker that vouches for it says; which broker vouches for it, its own people; either, the procurement team. */
const answersClaim = (actor: Actor, { claim: { organisationId, programmeId, brokerId } }: Claimed) =>
  actor.role === "procurement" || (actor.role === "broker") === (brokerId === null)
    ? actor.programmeId === programmeId && speaksFor(actor, organisationId, programmeId)
    : false;
const isPartyToVouching = (actor: Actor, { vouching: { organisationId, brokerId, programmeId } }: Vouched) =>
  actor.programmeId === programmeId &&
  (actor.role === "procurement" || [organisationId, brokerId].includes(actor.organisationId ?? ""));
/** The supplier that made a pledge, or the procurement team, who answer the phone. */
const speaksForPledge = (actor: Actor, { pledge, project }: Pledged) =>
  speaksFor(actor, pledge.supplierId, project.programmeId);
const isPartyToPledge = (actor: Actor, subject: Pledged) =>
  runsProject(actor, subject) || speaksForPledge(actor, subject);
const isOneOf = (actor: Actor, shares: Shares = []) =>
  shares.some(({ supplierId }) => supplierId === actor.organisationId);
const givesPledge = (actor: Actor, subject: Pledged) =>
  speaksForPledge(actor, subject) || isOneOf(actor, subject.pledge.shares);
/** The sides of a pledge, with every supplier that shares it or is asked to. */
const talksOfPledge = (actor: Actor, subject: Pledged) =>
  isPartyToPledge(actor, subject) || isOneOf(actor, subject.pledge.shares);
const speaksForShare = (actor: Actor, { share, project }: OwnShare) =>
  speaksFor(actor, share.supplierId, project.programmeId);
/** The supplier of a match, or the procurement team, who answer the phone. */
const speaksForMatch = (actor: Actor, { match, project }: TwoSided) =>
  speaksFor(actor, match.supplierId, project.programmeId);
const speaksForFile = (actor: Actor, { file }: OwnFile) => speaksFor(actor, file.organisationId, file.programmeId);
/** A supplier that is approved, for itself; or the procurement team, who answer the phone. */
const gives = (actor: Actor, { supplier, programmeId }: Giving) =>
  actor.approved && speaksFor(actor, supplier.id, programmeId);
const speaksForOffer = (actor: Actor, { offer }: OwnOffer) => speaksFor(actor, offer.supplierId, offer.programmeId);
const isAsked = (actor: Actor, { introduction, project }: AskedOf) =>
  speaksFor(actor, introduction.supplierId, project.programmeId);
const isPartyTo = (actor: Actor, subject: TwoSided) =>
  subject.match.supplierId === actor.organisationId || runsProject(actor, subject);
/** Rows that an operator brings in are neither side's word. */
const isPartyOrService = (actor: Actor, subject: TwoSided) => actor.role === "system" || isPartyTo(actor, subject);
/** The sides of a match, with every supplier that shares it. */
const bringsOrGets = (actor: Actor, subject: TwoSided) =>
  isPartyTo(actor, subject) || isOneOf(actor, subject.match.pledge?.shares);

const ofContract = (actor: Actor, { contract }: OnContract) => contract.programmeId === actor.programmeId;
const speaksForContract = (actor: Actor, { contract: { supplierId, programmeId } }: OnOwnContract) =>
  supplierId !== null && speaksFor(actor, supplierId, programmeId);
const isNotTheirs = (actor: Actor, { project }: OwnedProject) =>
  signedIn(actor) && actor.organisationId !== project.organisationId;
const savedIt = (actor: Actor, { search }: OwnSearch) => search.userId === actor.userId;
const followsIt = (actor: Actor, { follow }: OwnFollow) => follow.userId === actor.userId;
const anybody: Role[] = ["visitor", "community", "supplier", "procurement", "broker"];

/** Who may do what. The state of things (is it still offered?) is the use case's to check. */
// prettier-ignore
export const policy: { [D in Deed]: Rule<Subjects[D]> } = {
  "organisation.register": { roles: ["visitor", "community", "supplier", "procurement", "broker"], when: signedIn,          because: "Sign in before you register an organisation" },
  "organisation.approve":  { roles: ["procurement"],                                    when: inProgramme,       because: "Only the programme's procurement team approves organisations" },
  "organisation.return":   { roles: ["procurement"],                                    when: inProgramme,       because: "Only the programme's procurement team returns a registration" },
  "organisation.resubmit": { roles: ["community", "supplier", "broker", "procurement"], when: isOwnOrRings,      because: "Only its own people, or those who speak for it, can send an organisation's registration again" },
  "group.add":             { roles: ["broker"],                                         when: approved,          because: "Only a broker that the procurement team has approved can vouch for a group" },
  "vouching.ask":          { roles: ["broker"],                                         when: approved,          because: "Only a broker that the procurement team has approved can vouch for a group" },
  "vouching.end":          { roles: ["community", "broker", "procurement"],             when: isPartyToVouching, because: "Only the broker, the group itself or the procurement team can end that a broker answers for it" },
  "claim.make":            { roles: ["visitor", "community", "supplier", "procurement", "broker"], when: signedIn, because: "Sign in before you say that an organisation is yours" },
  "claim.decide":          { roles: ["community", "broker", "procurement"],             when: answersClaim,      because: "Only those who speak for a group, or the procurement team, decide whose it is and who answers for it" },
  "invitation.make":       { roles: ["community", "supplier", "broker", "procurement"], when: (actor, subject) => actor.approved && speaksForPeople(actor, subject), because: "Only the people of an approved organisation, or those who speak for it, can ask somebody to join it" },
  "invitation.withdraw":   { roles: ["community", "supplier", "broker", "procurement"], when: speaksForPeople,   because: "Only the people of an organisation, or those who speak for it, can take an invitation back" },
  "invitation.answer":     { roles: anybody,                                            when: isInvited,         because: "Only the person who was asked can answer" },
  "membership.end":        { roles: ["community", "supplier", "broker", "procurement"], when: speaksForPeople,   because: "Only the people of an organisation, or those who speak for it, say who acts for it" },
  "project.start":         { roles: ["community", "broker", "procurement"],             when: startsFor,         because: "Only a community organisation, or somebody who speaks for it, lists its projects" },
  "project.edit":          { roles: ["community", "broker", "procurement"],             when: runsProject,       because: "Only the organisation running a project can change it" },
  "project.submit":        { roles: ["community", "broker", "procurement"],             when: runsAndApproved,   because: "Your organisation can send projects once the procurement team has approved it" },
  "project.list":          { roles: ["procurement"],                                    when: ofProgramme,       because: "Only the programme's procurement team lists a project" },
  "project.return":        { roles: ["procurement"],                                    when: ofProgramme,       because: "Only the programme's procurement team returns a project" },
  "project.close":         { roles: ["community", "broker", "procurement"],             when: runsProject,       because: "Only the organisation running a project can close it" },
  "project.withdraw":      { roles: ["community", "broker", "procurement"],             when: runsProject,       because: "Only the organisation running a project can withdraw it" },
  "project.relist":        { roles: ["community", "broker", "procurement"],             when: runsProject,       because: "Only the organisation running a project can list it again" },
  "project.import":        { roles: ["community", "broker", "procurement"],             when: approved,          because: "Only the people of an approved organisation can bring projects in a spreadsheet" },
  "pledge.make":           { roles: ["supplier", "procurement"],                        when: gives,             because: "Only suppliers that the procurement team has approved can pledge" },
  "pledge.withdraw":       { roles: ["supplier", "procurement"],                        when: speaksForPledge,   because: "Only the supplier that made a pledge can withdraw it" },
  "pledge.accept":         { roles: ["community", "broker", "procurement"],             when: runsProject,       because: "Only the organisation running a project can accept its pledges" },
  "pledge.decline":        { roles: ["community", "broker", "procurement"],             when: runsProject,       because: "Only the organisation running a project can decline its pledges" },
  "pledge.counter":        { roles: ["community", "supplier", "broker", "procurement"], when: isPartyToPledge,   because: "Only the two sides of a pledge can propose something else" },
  "pledge.agree":          { roles: ["supplier", "procurement"],                        when: speaksForPledge,   because: "Only the supplier that made a pledge can agree to what is proposed instead" },
  "pledge.check":          { roles: ["supplier", "procurement"],                        when: speaksForPledge,   because: "Only the supplier that made a pledge can say that its people are checked" },
  "thread.write":          { roles: ["community", "supplier", "broker", "procurement"], when: talksOfPledge,     because: "Only the two sides of a pledge and the procurement team can write to each other about it" },
  "pledge.view":           { roles: ["supplier", "procurement"],                        when: givesPledge,       because: "Only the suppliers of a pledge see their side of it" },
  "share.invite":          { roles: ["supplier", "procurement"],                        when: speaksForPledge,   because: "Only the supplier that leads a pledge asks others to share it" },
  "share.change":          { roles: ["supplier", "procurement"],                        when: speaksForPledge,   because: "Only the supplier that leads a pledge changes who gives how much" },
  "share.withdraw":        { roles: ["supplier", "procurement"],                        when: speaksForPledge,   because: "Only the supplier that leads a pledge takes a part of it back" },
  "share.answer":          { roles: ["supplier", "procurement"],                        when: speaksForShare,    because: "Only the supplier that was asked can answer" },
  "offer.make":            { roles: ["supplier", "procurement"],                        when: gives,             because: "Only suppliers that the procurement team has approved can make offers" },
  "offer.change":          { roles: ["supplier", "procurement"],                        when: speaksForOffer,    because: "Only the supplier that made an offer can change it" },
  "offer.withdraw":        { roles: ["supplier", "procurement"],                        when: speaksForOffer,    because: "Only the supplier that made an offer can withdraw it" },
  "offer.import":          { roles: ["supplier", "procurement"],                        when: approved,          because: "Only suppliers that the procurement team has approved can bring offers in a spreadsheet" },
  "introduction.ask":      { roles: ["community", "broker", "procurement"],             when: runsAndApproved,   because: "Only the organisation running a project, or somebody who speaks for it, can ask for an offer" },
  "introduction.withdraw": { roles: ["community", "broker", "procurement"],             when: runsProject,       because: "Only those who asked for an offer can take that back" },
  "introduction.accept":   { roles: ["supplier", "procurement"],                        when: isAsked,           because: "Only the supplier that was asked can answer" },
  "introduction.decline":  { roles: ["supplier", "procurement"],                        when: isAsked,           because: "Only the supplier that was asked can answer" },
  "matching.weigh":        { roles: ["procurement"],                                                             because: "Only the procurement team sets what counts in suggestions" },
  "timetable.set":         { roles: ["procurement"],                                                             because: "Only the procurement team sets how long things wait" },
  "timetable.keep":        { roles: ["system"],                                                                  because: "The service keeps the timetable by itself" },
  "match.complete":        { roles: ["community", "broker", "procurement"],             when: runsProject,       because: "Only the organisation running a project can say that a delivery is complete" },
  "match.cancel":          { roles: ["community", "supplier", "broker", "procurement"], when: isPartyTo,         because: "Only the two sides of a match, or the procurement team, can cancel it" },
  "delivery.record":       { roles: ["community", "supplier", "broker", "procurement"], when: bringsOrGets,      because: "Only the two sides of a match can record what arrived" },
  "delivery.import":       { roles: ["community", "supplier", "broker", "procurement"], when: approved,          because: "Only the people of an approved organisation can record what arrived from a spreadsheet" },
  "delivery.confirm":      { roles: ["community", "broker", "procurement"],             when: runsProject,       because: "Only the organisation running a project can confirm what arrived" },
  "delivery.dispute":      { roles: ["community", "broker", "procurement"],             when: runsProject,       because: "Only the organisation running a project can say that something did not arrive" },
  "delivery.unconfirm":    { roles: ["community", "broker", "procurement"],             when: runsProject,       because: "Only the organisation running a project can take its confirmation back" },
  "delivery.accept":       { roles: ["supplier", "procurement"],                        when: speaksForMatch,    because: "Only the supplier can agree with what the community organisation counted" },
  "delivery.answer":       { roles: ["supplier", "procurement"],                        when: speaksForMatch,    because: "Only the supplier can answer a dispute" },
  "delivery.resolve":      { roles: ["procurement"],                                    when: ofProgramme,       because: "Only the programme's procurement team decides a dispute" },
  "story.ask":             { roles: ["system"],                                                                  because: "The service asks for a thank-you by itself, once" },
  "story.tell":            { roles: ["community", "broker", "procurement"],             when: runsProject,       because: "Only the organisation running a project, or somebody who speaks for it, can say thank you and tell what came of it" },
  "story.change":          { roles: ["community", "broker", "procurement"],             when: runsProject,       because: "Only the organisation running a project can change its thank-you or its story" },
  "story.withdraw":        { roles: ["community", "broker", "procurement"],             when: runsProject,       because: "Only the organisation running a project, or somebody who speaks for it, can take its story back" },
  "story.decline":         { roles: ["community", "broker", "procurement"],             when: runsProject,       because: "Only the organisation running a project can set its thank-you aside" },
  "deal.import":           { roles: ["community", "supplier", "broker", "procurement", "system"], when: approved, because: "Only the people of an approved organisation can record deals from a spreadsheet" },
  "deal.record":           { roles: ["community", "supplier", "broker", "procurement", "system"], when: isPartyOrService, because: "Only the two sides of a deal, a broker for its group or the procurement team can record it" },
  "deal.confirm":          { roles: ["community", "supplier", "broker", "procurement"], when: isPartyTo,         because: "Only the two sides of a deal can confirm it" },
  "deal.refuse":           { roles: ["community", "supplier", "broker", "procurement"], when: isPartyTo,         because: "Only the two sides of a deal can say that it was not so" },
  "evidence.add":          { roles: ["community", "supplier", "broker", "procurement"], when: isPartyTo,         because: "Only the two sides of a match can add a photograph or a document to a delivery" },
  "evidence.remove":       { roles: ["community", "supplier", "broker", "procurement"], when: speaksForFile,     because: "Only the side that added it can take it back" },
  "export.make":           { roles: ["community", "supplier", "broker", "procurement"], when: approved,          because: "Only the people of an approved organisation can take lists away" },
  "search.save":           { roles: anybody,                                            when: signedIn,          because: "Sign in before you save a search" },
  "search.change":         { roles: anybody,                                            when: savedIt,           because: "Only the person who saved a search can change it" },
  "project.follow":        { roles: anybody,                                            when: isNotTheirs,       because: "Sign in to follow a project that is not your own" },
  "follow.change":         { roles: anybody,                                            when: followsIt,         because: "Only the person who follows a project can change that" },
  "contract.add":          { roles: ["procurement"],                                                             because: "Only the procurement team keeps the register of contracts" },
  "contract.change":       { roles: ["procurement"],                                    when: ofContract,        because: "Only the programme's procurement team changes a contract" },
  "history.view":         { roles: ["community", "supplier", "broker", "procurement"], when: startsFor,         because: "Only its own people, those who speak for them and the procurement team read what happened" },
  "contract.import":       { roles: ["procurement", "system"],                                                   because: "Only the procurement team imports contracts" },
  "framework.import":      { roles: ["procurement", "system"],                                                   because: "Only the procurement team imports what things are worth" },
  "framework.choose":         { roles: ["procurement"],                                                             because: "Only the procurement team chooses what the programme values by" },
  "framework.map":         { roles: ["procurement"],                                                             because: "Only the procurement team says what a measure values" },
  "double.judge":          { roles: ["procurement"],                                                             because: "Only the procurement team judges what may have been counted twice" },
  "commitment.make":       { roles: ["procurement"],                                    when: ofContract,        because: "Only the programme's procurement team writes down what a contract promises" },
  "commitment.change":     { roles: ["procurement"],                                    when: ofContract,        because: "Only the programme's procurement team changes what a contract promises" },
  "commitment.end":        { roles: ["procurement"],                                    when: ofContract,        because: "Only the programme's procurement team takes a commitment out of a contract" },
  "credit.propose":        { roles: ["supplier", "procurement"],                        when: speaksForContract, because: "Only the supplier itself says what counts towards its own contracts" },
  "credit.withdraw":       { roles: ["supplier", "procurement"],                        when: speaksForContract, because: "Only the supplier itself takes back what it wanted to count" },
  "credit.decide":         { roles: ["procurement"],                                    when: ofContract,        because: "Only the programme's procurement team agrees what counts towards a contract" },
  "rating.decide":         { roles: ["procurement"],                                    when: ofContract,        because: "Only the programme's procurement team rates a contract" },
  "queue.view":            { roles: ["procurement"],                                                             because: "Only the procurement team has a work queue" },
  "figures.view":          { roles: ["procurement", "system"],                                                   because: "Only the procurement team sees all of the figures" },
  "programme.create":      { roles: ["system"],                                                                  because: "Programmes are made with the maypole command" },
  "membership.add":        { roles: ["system"],                                                                  because: "Operators let people in with the maypole command" },
  "extract.import":        { roles: ["system"],                                                                  because: "Extracts are imported with the maypole command" },
  "places.import":         { roles: ["system"],                                          because: "Postcodes, neighbourhoods and areas are imported with the maypole command" },
  "register.import":       { roles: ["system"],                                          because: "Registers are imported with the maypole command" },
};

export function can<D extends Deed>(actor: Actor, deed: D, subject: Subjects[D]): boolean {
  const rule: Rule<Subjects[D]> = policy[deed];
  return rule.roles.includes(actor.role) && (rule.when?.(actor, subject) ?? true);
}

/** Refuses (`notAllowed`), in the rule's own words, what the policy does not allow. */
export function authorise<D extends Deed>(actor: Actor, deed: D, subject: Subjects[D]): void {
  if (!can(actor, deed, subject)) throw new Refusal("notAllowed", policy[deed].because);
}
