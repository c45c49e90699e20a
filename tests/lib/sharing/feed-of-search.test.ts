import fc from "fast-check";
import { expect, test } from "vitest";
import { visitorTo } from "@/lib/auth/actor";
import { readSearch } from "@/lib/search/read-search";
import { xml } from "@/lib/sharing/xml";
import { feedOfSearch } from "@/lib/sharing/feed-of-search";
import { aNeed, aProgramme, aProject } from "@/tests/support/factories";

async function feedFor(query: Record<string, string>, make: (programmeId: string) => Promise<unknown>) {
  const programme = await aProgramme();
  await make(programme.id);
  const feed = await feedOfSearch(visitorTo(programme.id), programme, readSearch(query), "https://maypole.example");
  return { feed, programme };
}

test("a feed holds what its search finds, the newest first, with addresses that lead there", async () => {
  const slugs: string[] = [];
  const { feed, programme } = await feedFor({ type: "goods" }, async (programmeId) => {
    for (const listedAt of ["2026-03-01T10:00:00Z", "2026-04-01T10:00:00Z"]) {
      const project = await aProject({ programmeId, listedAt: new Date(listedAt), title: "Beds & <bedding>" });
      await aNeed({ projectId: project.id });
      slugs.unshift(project.slug);
    }
    await aNeed({ type: "space", unit: "day", projectId: (await aProject({ programmeId })).id });
    await aNeed({ projectId: (await aProject({ programmeId, status: "draft" })).id });
  });
  const addresses = [...feed.matchAll(/<entry>[\s\S]*?href="([^"]*)"/g)].map(([, address]) => address);
  expect(addresses).toEqual(slugs.map((slug) => `https://maypole.example/${programme.slug}/projects/${slug}`));
  expect(feed).toContain("<title>Beds &amp; &lt;bedding&gt;</title>");
  expect(feed).toContain(`href="https://maypole.example/${programme.slug}/projects/feed?type=goods"`);
  expect(feed).toContain("<updated>2026-04-01T10:00:00.000Z</updated>");
});

test("a feed with nothing in it is still a feed", async () => {
  const { feed } = await feedFor({ words: "nothing" }, () => Promise.resolve());
  expect(feed).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
  expect(feed).not.toContain("<entry>");
});

test("no text breaks out of XML", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const written = xml(text);
      expect(written).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|apos);)/);
      expect(written).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    }),
  );
});
