import { onBehalfOf } from "@/lib/activity/on-behalf-of";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { Prisma } from "@/lib/generated/prisma/client";
import { read } from "@/lib/input";
import { organisationDetails } from "@/lib/organisations/organisation-details";
import { refuseTakenNumber, sayingTaken } from "@/lib/organisations/refuse-taken-number";
import { slugFor } from "@/lib/projects/slug";
import { checkRegister } from "@/lib/registers/check-register";
import { once } from "@/lib/submissions/once";

const groupToAdd = organisationDetails.refine(({ about }) => about !== null, {
  path: ["about"],
  error: "Say in a sentence or two what the group does",
});

/**
 * A broker adds a small group that it vouches for, which needs no account; the procurement team then approves it. Refuses
 * (`invalid`) a number that is registered already.
 */
export async function addGroup(actor: Actor, input: unknown) {
  authorise(actor, "group.add", {});
  const details = read(groupToAdd, input);
  const [brokerId, programmeId] = [actor.organisationId ?? "", actor.programmeId ?? ""];
  const createdAt = now();
  return sayingTaken(() =>
    once(actor, input, async (tx) => {
      await refuseTakenNumber(tx, "community", details);
      const { id } = await tx.organisation.create({
        data: {
          ...{ ...details, kind: "community", slug: slugFor(details.name), createdAt },
          participations: { create: { programmeId, submittedAt: createdAt } },
          vouchedBy: { create: { brokerId, programmeId, createdAt } },
        },
        select: { id: true },
      });
      await record(tx, actor, "organisation.registered", {
        subjectId: id,
        programmeId,
        details: { organisationId: id },
        ...onBehalfOf(actor, id),
      });
      await checkRegister(tx, Prisma.sql`o.id = ${id}::uuid`);
      return { id };
    }),
  );
}
