import { expect, test } from "vitest";
import { visitorTo } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { gatherCandidates } from "@/lib/matching/gather-candidates";
import { localLists } from "@/lib/matching/load-circumstances";
import { loadGiver } from "@/lib/matching/load-giver";
import { Catalogue } from "@/lib/search/catalogue";
import { anOffer, anOrganisation } from "@/tests/support/factories";

test("of more projects with an offer's words than are looked at, each has its turn", async () => {
  const { id: organisationId, programmeId } = await anOrganisation("community");
  const offer = await anOffer({ programmeId, description: "Trampolines", unit: "item" });
  const numbers = Array.from({ length: 300 }, (_, index) => index);
  const projects = await db.project.createManyAndReturn({
    data: numbers.map((number) => ({
      ...{ programmeId, organisationId, title: `Project ${number}`, slug: `project-${number}`, summary: "One of many" },
      ...{ childFocused: true, status: "listed" as const, listedAt: new Date(Date.UTC(2025, 0, 1 + number)) },
    })),
  });
  await db.need.createMany({
    data: projects.map(({ id: projectId }) => ({
      ...{ projectId, position: 1, type: "goods" as const, description: "A trampoline", quantity: 1, unit: "item" },
    })),
  });
  const supplier = { ...visitorTo(programmeId), organisationId: offer.supplierId, role: "supplier" as const };
  const giver = await loadGiver(supplier, offer.id);
  const catalogue = new Catalogue(programmeId);
  await catalogue.catchUp();
  const local = localLists(catalogue.columns, giver);
  const seen = new Set<number>();
  for (const turn of Array.from({ length: 40 }, (_, day) => `day ${day}`)) {
    const { places } = await gatherCandidates(catalogue, { giver, local, known: [], turn, wide: false });
    expect(places.length).toBe(120);
    for (const at of places) seen.add(at);
  }
  expect(seen.size).toBe(300);
});
