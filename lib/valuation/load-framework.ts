import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { getFramework } from "./visible";

/** A framework with its measures, and whether the programme values by it. Refuses `notFound` and `notAllowed`. */
export async function loadFramework(actor: Actor, id: string) {
  authorise(actor, "framework.choose", {});
  const { measures, name, version, licence, source, shipped, programmeId, importedAt } = await getFramework(
    db,
    actor,
    id,
  );
  const used = await db.programmeFramework.findUnique({
    where: { programmeId_frameworkId: { programmeId: actor.programmeId ?? "", frameworkId: id } },
  });
  return {
    ...{ id, name, version, licence, source, shipped, importedAt },
    inUse: used !== null && used.endedAt === null,
    ours: programmeId !== null,
    measures: measures.map((each) => ({
      ...{ id: each.id, code: each.code, title: each.title, unit: each.unit, type: each.type, stated: each.stated },
      ...{ lowPence: each.lowPence, centralPence: each.centralPence, highPence: each.highPence, source: each.source },
      ...{ validFrom: each.validFrom, validTo: each.validTo },
    })),
  };
}

export type FrameworkShown = Awaited<ReturnType<typeof loadFramework>>;
