import { expect, test } from "vitest";
import { type Deed, policy } from "@/lib/auth/policy";
import type { Answers } from "./every-deed/answers";
import { people } from "./every-deed/cast";
import { ofContracts } from "./every-deed/contracts";
import { ofMatches } from "./every-deed/matches";
import { ofOffers } from "./every-deed/offers";
import { ofOrganisations } from "./every-deed/organisations";
import { ofPeople } from "./every-deed/people";
import { ofPledges } from "./every-deed/pledges";
import { ofProgrammes } from "./every-deed/programmes";
import { ofProjects } from "./every-deed/projects";
import { ofStories } from "./every-deed/stories";

/** What every deed answers every kind of person in every state: a deed that is not here does not compile. */
const table: Record<Deed, Answers[]> = {
  ...ofProjects,
  ...ofPledges,
  ...ofMatches,
  ...ofStories,
  ...ofOffers,
  ...ofContracts,
  ...ofOrganisations,
  ...ofPeople,
  ...ofProgrammes,
};

test("every deed of the policy is in the table, and nothing else", () => {
  expect(Object.keys(table).sort()).toEqual(Object.keys(policy).sort());
});

const all = Object.entries(table).flatMap(([deed, each]) => each.map((one) => [deed, one.useCase, one] as const));

test.each(all)("%s: %s answers everybody in every state", async (_, __, { expected, found }) => {
  expect({ people, ...(await found()) }).toEqual({ people, ...expected });
});
