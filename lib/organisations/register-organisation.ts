import { z } from "zod";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { limit } from "@/lib/auth/rate-limit";
import { now } from "@/lib/clock";
import { Prisma } from "@/lib/generated/prisma/client";
import { optionalLine, read } from "@/lib/input";
import { checkRegister } from "@/lib/registers/check-register";
import { slugFor } from "@/lib/projects/slug";
import { Refusal } from "@/lib/refusal";
import { once } from "@/lib/submissions/once";
import { nameThemselves } from "./name-themselves";
import { organisationDetails } from "./organisation-details";
import { refuseTakenNumber, sayingTaken } from "./refuse-taken-number";

const placing = z.object({
  programmeId: z.uuid("Choose a programme"),
  kind: z.enum(["community", "supplier"], "Choose whether you run projects or give to them"),
  yourName: optionalLine(120),
});
const registration = z.intersection(placing, organisationDetails);

/**
 * Somebody who has signed in registers a community organisation or a supplier with a programme and becomes its first
 * member; the procurement team then approves it. Refuses (`invalid`) a number that is registered already.
 */
export async function registerOrganisation(actor: Actor, input: unknown) {
  const { programmeId, kind, yourName, ...details } = read(registration, input);
  authorise(actor, "organisation.register", {});
  const userId = actor.userId ?? "";
  const createdAt = now();
  await limit({ name: "registrations by person", tries: 20, minutes: 60 }, userId);
  return sayingTaken(() =>
    once(actor, input, async (tx) => {
      if (!(await tx.programme.findUnique({ where: { id: programmeId }, select: { id: true } }))) {
        throw new Refusal("invalid", "Choose a programme", { programmeId: ["Choose a programme"] });
      }
      await nameThemselves(tx, userId, yourName);
      await refuseTakenNumber(tx, kind, details);
      const made = await tx.organisation.create({
        data: {
          ...details,
          kind,
          slug: slugFor(details.name),
          createdAt,
          participations: { create: { programmeId, submittedAt: createdAt } },
          memberships: { create: { userId, createdAt } },
        },
        select: { id: true, memberships: { select: { id: true } } },
      });
      await record(tx, actor, "organisation.registered", {
        subjectId: made.id,
        programmeId,
        details: { organisationId: made.id },
      });
      await checkRegister(tx, Prisma.sql`o.id = ${made.id}::uuid`);
      return { id: made.id, membershipId: made.memberships[0]?.id ?? "", programmeId };
    }),
  );
}
