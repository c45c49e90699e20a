import { routes } from "@/lib/routes";
import type { AboutClaim } from "./about-claim";
import type { Addressed } from "./addressed";

/** Tells somebody that they can act for their group, and the others of the group and those who vouch for it that they do. */
export function claimApproved({ user, organisation, broker, organisationId }: AboutClaim): Addressed[] {
  if (broker) return brokerAnswers(broker, organisation, organisationId);
  return [
    {
      to: { userId: user.id },
      words: {
        subject: `Welcome: you can act for ${organisation.name}`,
        paragraphs: [
          `We agree that ${organisation.name} is yours. You can change its projects, answer pledges and list new projects.`,
          "Whoever did this for you until now still can. Tell them how you would like to share it.",
        ],
        action: { label: "Start", path: routes.community },
      },
    },
    {
      to: { organisationId: organisation.id },
      words: {
        subject: `${user.name ?? user.email} now acts for ${organisation.name}`,
        paragraphs: [
          `${user.name ?? user.email} (${user.email}) now belongs to ${organisation.name}, and can act for it.`,
        ],
      },
    },
  ];
}

type Named = { id: string; name: string };

/** Tells a broker that it answers for a group, and the group's own people when they did not say so themselves. */
function brokerAnswers(broker: Named, group: Named, saidBy: string | null): Addressed[] {
  return [
    {
      to: { membersOf: broker.id },
      words: {
        subject: `You can answer for ${group.name}`,
        paragraphs: [`You can list projects and answer pledges for ${group.name} from now on. So can its own people.`],
        action: { label: `Go to ${group.name}`, path: routes.group(group.id) },
      },
    },
    ...(saidBy === group.id
      ? []
      : [
          {
            to: { membersOf: group.id },
            words: {
              subject: `${broker.name} now answers for ${group.name} too`,
              paragraphs: [
                `The procurement team agreed that ${broker.name} can list projects and answer pledges for ${group.name}. So can you, as before.`,
                "If that is not right, you can end it.",
              ],
              action: { label: "See who answers for you", path: routes.ourBrokers },
            },
          },
        ]),
  ];
}
