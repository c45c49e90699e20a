import { z } from "zod";
import { ask } from "@/lib/db";

const names = [
  "delivery.confirmed",
  "delivery.disputed",
  "delivery.answered",
  "delivery.rejected",
  "delivery.unconfirmed",
] as const;
const Row = z.object({
  id: z.uuid(),
  deliveryId: z.uuid(),
  name: z.enum(names),
  at: z.date(),
  by: z.string().nullable(),
  reason: z.string().nullable(),
  quantity: z.number().nullable(),
});

/** One thing that was said of a delivery that is, or was, in dispute: by which organisation, and how much arrived by its word. */
export type Said = z.infer<typeof Row>;

/** What was said of deliveries, the oldest first, from their first dispute on; of what nobody disputed, nothing. */
export async function listSaid(deliveryIds: string[]): Promise<Said[]> {
  if (deliveryIds.length === 0) return [];
  const rows = await ask`
    SELECT a.id, a."subjectId" AS "deliveryId", a.name, a.at, coalesce(b.name, o.name) AS by, a.reason,
      (a.details ->> 'quantity')::float8 AS quantity
    FROM "Activity" a LEFT JOIN "Organisation" o ON o.id = a."organisationId" LEFT JOIN "Organisation" b ON b.id = a."onBehalfOfId"
    WHERE a."subjectId" = ANY (${deliveryIds}::uuid[]) AND a.name = ANY (${[...names]}::text[])
      AND a.seq >= (SELECT min(first.seq) FROM "Activity" first
        WHERE first."subjectId" = a."subjectId" AND first.name IN ('delivery.disputed', 'delivery.unconfirmed'))
    ORDER BY a.seq`;
  return Row.array().parse(rows);
}
