import { routes } from "@/lib/routes";
import type { AboutShare } from "./about-share";
import { type Addressed, because } from "./addressed";

/** Tells the supplier that leads a pledge that another gives its part. */
export const shareConfirmed = (about: AboutShare): Addressed[] =>
  toLead(about, `${about.supplier.name} gives its part: ${about.project}`, [
    `${about.supplier.name} gives ${about.part} of the ${about.whole} that you have pledged to “${about.project}”.`,
  ]);

/** Tells the supplier that leads a pledge that another can't give its part, and why. */
export const shareDeclined = (about: AboutShare): Addressed[] =>
  toLead(about, `${about.supplier.name} cannot this time: ${about.project}`, [
    `${about.supplier.name} cannot give ${about.part} of the ${about.whole} that you have pledged to “${about.project}”.`,
    ...because(about.why),
    "That part is yours now. You can ask somebody else to give it, or propose less.",
  ]);

function toLead({ lead, pledgeId }: AboutShare, subject: string, paragraphs: string[]): Addressed[] {
  const action = { label: "See who gives what", path: routes.supplierPledge(pledgeId) };
  return [{ to: { organisationId: lead.id }, words: { subject, paragraphs, action } }];
}
