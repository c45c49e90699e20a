import { expect, test } from "vitest";
import { needsMet } from "@/lib/metrics/needs-met";
import { aMatch, aNeed, aProject, anActor } from "@/tests/support/factories";

const noon = (day: string) => new Date(`${day}T12:00:00Z`);

test("a need is met when its live matches add up to its quantity, as at the day", async () => {
  const team = await anActor("procurement");
  const project = await aProject({ listedAt: noon("2024-01-01") });
  const inPart = await aNeed({ projectId: project.id, quantity: 30 });
  await aMatch({ needId: inPart.id, quantity: 29, agreedAt: noon("2024-01-05") });
  const byTwo = await aNeed({ projectId: project.id, quantity: 30 });
  await aMatch({ needId: byTwo.id, quantity: 10, agreedAt: noon("2024-01-05") });
  await aMatch({ needId: byTwo.id, quantity: 20, agreedAt: noon("2024-02-05") });
  const cancelled = await aNeed({ projectId: project.id, quantity: 5 });
  await aMatch({
    needId: cancelled.id,
    quantity: 5,
    agreedAt: noon("2024-01-05"),
    status: "cancelled",
    returnedQuantity: 5,
    endedAt: noon("2024-02-20"),
    endedReason: "Not needed any more",
  });
  const asAt = (day: string) => needsMet({ programmeId: team.programmeId!, asAt: day, eventDay: null });
  expect((await asAt("2024-01-31")).all).toMatchObject({ count: 1, total: 3 });
  expect((await asAt("2024-02-10")).all).toMatchObject({ count: 2, total: 3 });
  expect((await asAt("2024-03-31")).all).toMatchObject({ count: 1, total: 3 });
  expect((await asAt("2023-12-31")).all).toMatchObject({ count: 0, total: 0 });
});
