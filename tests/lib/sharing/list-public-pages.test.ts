import { expect, test } from "vitest";
import { db } from "@/lib/db";
import { listPublicPages } from "@/lib/sharing/list-public-pages";
import { withdrawStory } from "@/lib/stories/withdraw-story";
import { aProgramme, aProject } from "@/tests/support/factories";
import { anArrival, tell } from "@/tests/support/stories";

test("the sitemap has every programme and each of its listed projects, and nothing that is not public", async () => {
  const [one, two] = [await aProgramme(), await aProgramme()];
  const listed = await aProject({ programmeId: one.id });
  const elsewhere = await aProject({ programmeId: two.id });
  for (const status of ["draft", "submitted", "withdrawn", "closed"] as const)
    await aProject({ programmeId: one.id, status });
  const paths = (await listPublicPages()).map(({ path }) => path);
  expect(paths).toEqual([
    ...["/", "/how-we-count", "/accessibility", "/privacy"],
    ...[`/${one.slug}`, `/${one.slug}/projects`, `/${one.slug}/stories`],
    ...[`/${two.slug}`, `/${two.slug}/projects`, `/${two.slug}/stories`],
    ...[`/${one.slug}/projects/${listed.slug}`, `/${two.slug}/projects/${elsewhere.slug}`],
  ]);
});

test("a story that is told is in the sitemap until it is taken back", async () => {
  const { runner, match, project } = await anArrival();
  const { id } = await tell(runner, match.id);
  const { slug } = await db.programme.findUniqueOrThrow({ where: { id: project.programmeId } });
  const listed = async () => (await listPublicPages()).some(({ path }) => path === `/${slug}/stories/${id}`);
  expect(await listed()).toBe(true);
  await withdrawStory(runner, { storyId: id });
  expect(await listed()).toBe(false);
});
