import { routes } from "@/lib/routes";
import type { AboutInvitation } from "./about-invitation";
import type { Addressed } from "./addressed";

/** Asks somebody to join an organisation. */
export function invitationMade({ id, user, invitedBy, organisation }: AboutInvitation): Addressed[] {
  const words = {
    subject: `Will you join ${organisation.name}?`,
    paragraphs: [
      `${invitedBy.name ?? invitedBy.email} (${invitedBy.email}) asks you to join ${organisation.name} on Maypole. If you say yes, you can do there what they can: see what waits, and answer it.`,
      `Sign in with this e-mail address, ${user.email}, and say yes or no. If you do not know who this is, you need do nothing.`,
    ],
    action: { label: "Read it and answer", path: routes.invitation(id) },
  };
  return [{ to: { userId: user.id }, words }];
}
