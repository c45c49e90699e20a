import type { Prisma } from "@/lib/generated/prisma/client";
import type { Stop } from "./stop-token";

type WhatStops = { searches: Prisma.SavedSearchWhereInput | null; follows: Prisma.FollowWhereInput | null };

/** What a link stops, as conditions on saved searches and on follows; null where it stops none of them. */
export function whatStops({ userId, kind, ids }: Stop): WhatStops {
  switch (kind) {
    case "searches":
      return { searches: { userId, id: { in: ids } }, follows: null };
    case "follow":
      return { searches: null, follows: { userId, projectId: { in: ids } } };
    case "weekly":
      return { searches: { userId, telling: "weekly" }, follows: { userId, telling: "weekly" } };
  }
}
