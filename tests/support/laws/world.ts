import { randomUUID } from "node:crypto";
import { pool } from "@/lib/db";
import type { NeedType } from "@/lib/generated/prisma/enums";
import type { Cast } from "./cast";

/** Something that a sequence has made so far: where it has left it as far as its moves know, whose it is, whether it is counted in pounds, and
 * what a pledge or an offer is for. */
export type Thing = { id: string; state: string; of?: string; pounds?: boolean; what?: string };

export type World = {
  cast: Cast;
  projectId: string;
  contractId: string;
  /** What the clock says; it starts three years ago, and only goes on. */
  clock: Date;
  needs: { id: string; type: NeedType; lines: string[] }[];
  offers: Thing[];
  commitments: Thing[];
  pledges: Thing[];
  shares: Thing[];
  matches: Thing[];
  deliveries: Thing[];
  credits: Thing[];
  introductions: Thing[];
  ended: boolean;
  /** What happened, a line for each move. */
  log: string[];
};

const DAY = 86_400_000;

/**
 * A listed project of the cast's community organisation with 12 beds, 20 hours of people who meet children, and £1,000 of which £400 would
 * buy 7 sets of bedding and £300.01 three weeks of storage; an offer of 15 beds and one of 9 sets; a contract with a promise of 30 beds and one of 10 hours.
 */
export async function aWorld(cast: Cast): Promise<World> {
  const [projectId, beds, hours, cash, sets, weeks, contractId] = Array.from({ length: 7 }, () => randomUUID());
  const [offerOfBeds, offerOfSets, promiseOfBeds, promiseOfHours] = Array.from({ length: 4 }, () => randomUUID());
  const clock = new Date(Date.now() - 1000 * DAY);
  const [alder, birch] = cast.suppliers;
  const ids = [projectId, beds, hours, cash, sets, weeks, contractId, offerOfBeds, offerOfSets];
  await pool.query({
    name: "a world",
    text: insert,
    values: [
      ...ids,
      ...[promiseOfBeds, promiseOfHours, cast.programmeId, cast.community.organisationId],
      ...[alder.organisationId, birch.organisationId, clock, cast.procurement.organisationId],
    ],
  });
  const thing = (id: string | undefined, state: string, of: string | null, what = "need") => ({
    id: id!,
    state,
    of: of!,
    what,
  });
  return {
    ...{ cast, projectId: projectId!, contractId: contractId!, clock, ended: false, log: [] },
    needs: [
      { id: beds!, type: "goods", lines: [] },
      { id: hours!, type: "volunteering", lines: [] },
      { id: cash!, type: "cash", lines: [sets!, weeks!] },
    ],
    offers: [thing(offerOfBeds, "open", alder.organisationId), thing(offerOfSets, "open", birch.organisationId, sets)],
    commitments: [thing(promiseOfBeds, "stands", null), thing(promiseOfHours, "stands", null)],
    ...{ pledges: [], shares: [], matches: [], deliveries: [], credits: [], introductions: [] },
  };
}

const insert = `
  WITH project AS (
    INSERT INTO "Project" (id, "programmeId", "organisationId", status, slug, title, summary, "createdAt", "listedAt")
    VALUES ($1::uuid, $12::uuid, $13::uuid, 'listed', $1::text, 'A Bed of Their Own', 'Beds for children who share one.', $16, $16)
  ), listed AS (
    INSERT INTO "Activity" (id, "programmeId", name, "organisationId", role, "subjectId", "projectId", details, at)
    VALUES (gen_random_uuid(), $12::uuid, 'project.listed', $17::uuid, 'procurement', $1::uuid, $1::uuid, '{}', $16)
  ), needs AS (
    INSERT INTO "Need" (id, "projectId", position, type, description, quantity, unit, "meetsChildren", "checkLevel") VALUES
      ($2::uuid, $1::uuid, 1, 'goods', 'Single beds', 12, 'bed', NULL, NULL),
      ($3::uuid, $1::uuid, 2, 'volunteering', 'Reading with children', 20, 'hour', true, 'enhanced'),
      ($4::uuid, $1::uuid, 3, 'cash', 'Bedding and storage', 100000, 'GBP', NULL, NULL)
  ), lines AS (
    INSERT INTO "NeedLine" (id, "needId", position, description, quantity, "amountPence") VALUES
      ($5::uuid, $4::uuid, 1, 'Bedding sets', 7, 40000), ($6::uuid, $4::uuid, 2, 'Weeks of storage', 3, 30001)
  ), offers AS (
    INSERT INTO "Offer" (id, "programmeId", "supplierId", type, description, quantity, unit, "createdAt") VALUES
      ($8::uuid, $12::uuid, $14::uuid, 'goods', 'Single beds', 15, 'bed', $16),
      ($9::uuid, $12::uuid, $15::uuid, 'goods', 'Bedding sets', 9, 'item', $16)
  ), contract AS (
    INSERT INTO "Contract" (id, "programmeId", "supplierId", reference, title, "supplierName", "createdAt")
    VALUES ($7::uuid, $12::uuid, $14::uuid, $7::text, 'Catering', 'Alder', $16)
  )
  INSERT INTO "Commitment" (id, "contractId", position, title, unit, quantity, "dueOn", "createdAt") VALUES
    ($10::uuid, $7::uuid, 1, 'Beds', 'bed', 30, '2026-12-31', $16), ($11::uuid, $7::uuid, 2, 'Reading', 'hour', 10, '2026-12-31', $16)`;
