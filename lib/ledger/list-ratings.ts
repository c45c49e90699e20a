import type { Actor } from "@/lib/auth/actor";
import { getContract } from "@/lib/contracts/visible";
import { db } from "@/lib/db";

/** Every rating of a contract, the newest, which counts, first. Refuses `notFound`. */
export async function listRatings(actor: Actor, contractId: string) {
  const { id } = await getContract(db, actor, contractId);
  const ratings = await db.rating.findMany({
    where: { contractId: id },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: 50,
  });
  const people = await db.user.findMany({
    where: { id: { in: ratings.flatMap(({ userId }) => userId ?? []) } },
    select: { id: true, name: true },
  });
  return ratings.map(({ id: ratingId, asAt, suggested, decided, reason, userId, at }) => ({
    ...{ id: ratingId, asAt, suggested, decided, reason, at },
    person: people.find((each) => each.id === userId)?.name ?? null,
  }));
}
export type RatingShown = Awaited<ReturnType<typeof listRatings>>[number];
