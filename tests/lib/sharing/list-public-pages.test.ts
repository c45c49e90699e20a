import { expect, test } from "vitest";
import { listPublicPages } from "@/lib/sharing/list-public-pages";
import { aProgramme, aProject } from "@/tests/support/factories";

test("the sitemap has every programme and each of its listed projects, and nothing that is not public", async () => {
  const [one, two] = [await aProgramme(), await aProgramme()];
  const listed = await aProject({ programmeId: one.id });
  const elsewhere = await aProject({ programmeId: two.id });
  for (const status of ["draft", "submitted", "withdrawn", "closed"] as const)
    await aProject({ programmeId: one.id, status });
  const paths = (await listPublicPages()).map(({ path }) => path);
  expect(paths).toEqual([
    ...["/", "/how-we-count", "/accessibility", "/privacy"],
    ...[`/${one.slug}`, `/${one.slug}/projects`, `/${two.slug}`, `/${two.slug}/projects`],
    ...[`/${one.slug}/projects/${listed.slug}`, `/${two.slug}/projects/${elsewhere.slug}`],
  ]);
});
