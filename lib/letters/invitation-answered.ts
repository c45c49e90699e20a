import { routes } from "@/lib/routes";
import type { AboutInvitation } from "./about-invitation";
import type { Addressed } from "./addressed";

/** Tells an organisation's people, and who asked, that a colleague joined. */
export function invitationAccepted({ user, invitedBy, organisation }: AboutInvitation): Addressed[] {
  const name = user.name ?? user.email;
  const words = {
    subject: `${name} now acts for ${organisation.name}`,
    paragraphs: [
      `${name} (${user.email}) said yes to ${invitedBy.name ?? invitedBy.email}, and can act for ${organisation.name} from now on.`,
      "If that is not right, you can end it.",
    ],
    action: { label: "See who acts for it", path: routes.people(organisation.id) },
  };
  return [{ to: { organisationId: organisation.id }, words }];
}

/** Tells who asked that somebody would rather not join. */
export function invitationDeclined({ user, invitedBy, organisation }: AboutInvitation): Addressed[] {
  const subject = `${user.name ?? user.email} will not join ${organisation.name}`;
  const words = { subject, paragraphs: [`${user.email} said no, thank you. Nothing changes.`] };
  return [{ to: { userId: invitedBy.id }, words }];
}
