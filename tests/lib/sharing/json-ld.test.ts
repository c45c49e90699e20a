import { expect, test } from "vitest";
import { visitorTo } from "@/lib/auth/actor";
import { loadProject } from "@/lib/projects/load-project";
import { inScript, projectInJsonLd } from "@/lib/sharing/json-ld";
import { aNeed, aProject } from "@/tests/support/factories";

const shown = async (project: { slug: string; programmeId: string }) =>
  projectInJsonLd(await loadProject(visitorTo(project.programmeId), project.slug), "https://maypole.example", "bsol");

test("a project says who runs it and what it still seeks", async () => {
  const project = await aProject();
  await aNeed({ projectId: project.id, quantity: 30 });
  await aNeed({ projectId: project.id, type: "transport", description: "Van and driver", unit: "day", quantity: 4 });
  expect(await shown(project)).toMatchObject({
    "@context": "https://schema.org",
    "@type": "Project",
    name: "A Bed of Their Own",
    url: `https://maypole.example/bsol/projects/${project.slug}`,
    parentOrganization: { "@type": "Organization" },
    seeks: [
      {
        "@type": "Demand",
        name: "Single beds with mattresses",
        description: "30 beds still needed",
        itemOffered: { "@type": "Product" },
      },
      { "@type": "Demand", name: "Van and driver", itemOffered: { "@type": "Service" } },
    ],
  });
});

test("a project that has closed seeks nothing", async () => {
  const project = await aProject({ status: "closed" });
  await aNeed({ projectId: project.id });
  expect(await shown(project)).toMatchObject({ seeks: [] });
});

test("no text ends the script that it stands in", () => {
  const text = inScript({ name: "</script><script>alert(1)</script><!--" });
  expect(text).not.toContain("<");
  expect(JSON.parse(text)).toEqual({ name: "</script><script>alert(1)</script><!--" });
});
