import type { Prisma } from "@/lib/generated/prisma/client";

/** Something that holds of the data at every moment, and a query for the ids of whatever breaks it. */
export type Invariant = { name: string; breaking: Prisma.Sql };
