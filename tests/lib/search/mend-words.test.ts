import { expect, test } from "vitest";
import { visitorTo } from "@/lib/auth/actor";
import { nothingAsked } from "@/lib/search/read-search";
import { searchProjects } from "@/lib/search/search-projects";
import { aNeed, aProject } from "@/tests/support/factories";

test("a misspelt word is mended by a word that projects use, unless it is to be taken as it is", async () => {
  const project = await aProject({ title: "First nights", summary: "Moses baskets for babies" });
  await aNeed({ projectId: project.id });
  const visitor = visitorTo(project.programmeId);
  const page = await searchProjects(visitor, { ...nothingAsked, words: "moses baskit" });
  expect([page.mended, page.rows.length]).toEqual(["moses baskets", 1]);
  expect((await searchProjects(visitor, { ...nothingAsked, words: "moses baskit", exact: true })).rows).toEqual([]);
  expect((await searchProjects(visitor, { ...nothingAsked, words: "bébés" })).rows.length).toBe(0);
});

test("two words that are one are put together, and a word that is far from every other is left as it is", async () => {
  const project = await aProject({ title: "Lending library", summary: "Laptops to borrow, and quiet sleeping places" });
  await aNeed({ projectId: project.id });
  const visitor = visitorTo(project.programmeId);
  const mended = async (words: string) => (await searchProjects(visitor, { ...nothingAsked, words })).mended;
  expect(await mended("lap tops")).toBe("laptops");
  expect(await mended("labtop")).toBe("laptops");
  expect(await mended("bookeeping")).toBeNull();
});

test("an amount beside what somebody could give finds what is needed", async () => {
  const project = await aProject({ title: "Lending library" });
  await aNeed({ projectId: project.id, description: "Reconditioned laptops" });
  const page = await searchProjects(visitorTo(project.programmeId), { ...nothingAsked, words: "20 laptops" });
  expect([page.total, page.anyWord, page.mended]).toEqual([1, false, null]);
});
