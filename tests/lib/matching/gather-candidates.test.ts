import { expect, test } from "vitest";
import { visitorTo } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { fitOfNeed } from "@/lib/matching/fit";
import { gatherCandidates } from "@/lib/matching/gather-candidates";
import { localLists } from "@/lib/matching/load-circumstances";
import { loadGiver } from "@/lib/matching/load-giver";
import { Catalogue } from "@/lib/search/catalogue";
import { aNeed, anOffer, anOrganisation, aProject } from "@/tests/support/factories";

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
    const { places } = await gatherCandidates(catalogue, { giver, local, turn, wide: false });
    expect(places.length).toBe(120);
    for (const at of places) seen.add(at);
  }
  expect(seen.size).toBe(300);
});

const things =
  `winter coats, jackets, parkas, shelves, a shelf, bookcases, scarves, knives and forks, food boxes, hampers, loaves of bread, potatoes,
  bikes, bicycles, raised beds, planters, prams, buggies, strollers, cots, single beds, a bunk bed, bed linen, bedding, duvets, dresses, shoes,
  wellies, batteries, toys, dolls, lego, laptops, chromebooks, tablets, phones, nappies, fridges, cookers, sanitary towels, period products, glasses,
  watches, board games, jigsaws, pencils, stationery, footballs, bibs, drums, guitars, instruments, sofas, furniture, desks and chairs`
    .split(",")
    .map((thing) => thing.trim());

test("a need that is named by what it is counted in alone is found", async () => {
  const { id: organisationId, programmeId } = await anOrganisation("community");
  const { id } = await aProject({ programmeId, organisationId, status: "listed" });
  await aNeed({ projectId: id, type: "equipment", description: "For homework", unit: "laptop" });
  const catalogue = new Catalogue(programmeId);
  await catalogue.catchUp();
  const offer = { id: "", type: "equipment" as const, unit: "item", description: "Chromebooks", left: 10 };
  const giver = { offers: [offer], points: [], districts: [] };
  const local = localLists(catalogue.columns, giver);
  const { places } = await gatherCandidates(catalogue, { giver, local, turn: "a day", wide: false });
  expect(places.map((at) => catalogue.columns.ids[at])).toEqual([id]);
});

test("whatever things fit by words, however they are written, PostgreSQL finds by the same words", async () => {
  const { id: organisationId, programmeId } = await anOrganisation("community");
  const projects = await db.project.createManyAndReturn({
    data: things.map((thing, number) => ({
      ...{ programmeId, organisationId, title: `For ${thing}`, slug: `for-${number}`, summary: "One of many" },
      ...{ childFocused: true, status: "listed" as const, listedAt: new Date(Date.UTC(2025, 0, 1 + number)) },
    })),
  });
  await db.need.createMany({
    data: projects.map(({ id: projectId }, index) => ({
      ...{
        projectId,
        position: 1,
        type: "goods" as const,
        description: things[index] ?? "",
        quantity: 1,
        unit: "item",
      },
    })),
  });
  const catalogue = new Catalogue(programmeId);
  await catalogue.catchUp();
  const unseen: string[] = [];
  for (const offered of things) {
    const offer = { id: "", type: "goods" as const, unit: "item", description: offered, left: 10 };
    const giver = { offers: [offer], points: [], districts: [] };
    const local = localLists(catalogue.columns, giver);
    const { sharesWords } = await gatherCandidates(catalogue, { giver, local, turn: "a day", wide: false });
    for (const [index, needed] of things.entries()) {
      const at = catalogue.columns.ids.indexOf(projects[index]?.id ?? "");
      const fit = fitOfNeed(offer, { type: "goods", unit: "item", description: needed });
      if (fit > 0 && sharesWords[at] !== 1) unseen.push(`${offered} for ${needed}`);
    }
  }
  expect(unseen).toEqual([]);
});
