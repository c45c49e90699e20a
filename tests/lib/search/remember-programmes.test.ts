import { expect, test } from "vitest";
import { catalogueOf } from "@/lib/search/catalogue";
import { rememberProgrammes } from "@/lib/search/remember-programmes";
import { aProgramme, aProject } from "@/tests/support/factories";

test("what is listed is known before anybody searches", async () => {
  const projects = [await aProject(), await aProject({ programmeId: (await aProgramme()).id })];
  await rememberProgrammes();
  for (const { id, programmeId } of projects) expect(catalogueOf(programmeId).columns.ids).toEqual([id]);
});
