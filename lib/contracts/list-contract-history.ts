import { z } from "zod";
import type { ActivityName } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { ask, db } from "@/lib/db";
import { contractFields } from "./contract-fields";
import { getContract } from "./visible";

const Change = z.object({
  field: z.enum(contractFields),
  before: z.string().nullable(),
  after: z.string().nullable(),
});
const Row = z.object({
  id: z.uuid(),
  name: z.custom<ActivityName>((name) => typeof name === "string"),
  at: z.date(),
  reason: z.string().nullable(),
  person: z.string().nullable(),
  organisation: z.string().nullable(),
  role: z.string(),
  about: z.string().nullable(),
  changes: z.array(Change).nullable().catch(null),
});

/** One thing that happened to a contract, with what it changed. */
export type ContractHappening = z.infer<typeof Row>;

/** Everything that happened to a contract, its commitments, what counts towards them and its ratings, the latest first. Refuses `notFound`. */
export async function listContractHistory(actor: Actor, contractId: string): Promise<ContractHappening[]> {
  const { id } = await getContract(db, actor, contractId);
  const rows = await ask`
    WITH commitments AS (SELECT t.id, t.title FROM "Commitment" t WHERE t."contractId" = ${id}::uuid), subjects AS (
      SELECT ${id}::uuid AS id, NULL AS about
      UNION ALL SELECT id, title FROM commitments
      UNION ALL SELECT k.id, t.title FROM "Credit" k JOIN commitments t ON t.id = k."commitmentId"
      UNION ALL SELECT r.id, NULL FROM "Rating" r WHERE r."contractId" = ${id}::uuid)
    SELECT a.id, a.name, a.at, a.reason, u.name AS person, o.name AS organisation, a.role, s.about, a.details->'changes' AS changes
    FROM subjects s JOIN "Activity" a ON a."subjectId" = s.id
      LEFT JOIN "User" u ON u.id = a."userId" LEFT JOIN "Organisation" o ON o.id = a."organisationId"
    ORDER BY a.seq DESC LIMIT 200`;
  return Row.array().parse(rows);
}
