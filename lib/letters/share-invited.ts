import { routes } from "@/lib/routes";
import type { AboutShare } from "./about-share";
import { type Addressed, because } from "./addressed";

/** Asks a supplier whether it gives a part of what another one leads. */
export const shareInvited = (about: AboutShare): Addressed[] =>
  toAsked(about, `Give this together? ${about.project}`, [
    `${about.lead.name} has pledged ${about.whole} to “${about.project}” of ${about.community}, and asks you to give ${about.part} of it.`,
    ...because(about.message),
    "You can say yes or no. What you give is counted as yours.",
  ]);

/** Tells a supplier that its part is another now, and asks again. */
export const shareChanged = (about: AboutShare): Addressed[] =>
  toAsked(about, `Your part has changed: ${about.project}`, [
    `${about.lead.name} asks you to give ${about.part} of ${about.whole} to “${about.project}” of ${about.community} now.`,
    "Your part counts once you have said yes to it.",
  ]);

/** Tells a supplier that its part is not asked for any more. */
export const shareWithdrawn = ({ supplier, lead, part, project }: AboutShare): Addressed[] => [
  {
    to: { organisationId: supplier.id },
    words: {
      subject: `Not needed this time: ${project}`,
      paragraphs: [
        `${lead.name} does not ask you for ${part} for “${project}” any more. You are not bound by it. Thank you.`,
      ],
      action: { label: "What we need to do", path: routes.supplier },
    },
  },
];

function toAsked({ supplier, pledgeId }: AboutShare, subject: string, paragraphs: string[]): Addressed[] {
  const action = { label: "Answer them", path: routes.supplierPledge(pledgeId) };
  return [{ to: { organisationId: supplier.id }, words: { subject, paragraphs, action } }];
}
