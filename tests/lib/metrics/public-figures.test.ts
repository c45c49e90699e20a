import { expect, test } from "vitest";
import { visitorTo } from "@/lib/auth/actor";
import { publicFigures } from "@/lib/metrics/public-figures";
import { aCashNeed, aDelivery, aMatch, aNeed, aProgramme, aProject } from "@/tests/support/factories";

const noon = (day: string) => new Date(`${day}T12:00:00Z`);

test("a visitor sees how many are backed and still wait, the cash and the hours, as at the day", async () => {
  const { id: programmeId } = await aProgramme();
  const backed = await aProject({ programmeId, listedAt: noon("2024-01-01") });
  const cash = await aCashNeed({ projectId: backed.id });
  await aMatch({ needId: cash.id, quantity: 100_000, agreedAt: noon("2024-02-01") });
  const mentors = await aNeed({ projectId: backed.id, type: "volunteering", unit: "hour", quantity: 40 });
  const match = await aMatch({ needId: mentors.id, quantity: 40, agreedAt: noon("2024-02-01") });
  const hours = { matchId: match.id, status: "confirmed" as const, quantity: 12 };
  await aDelivery({ ...hours, decidedAt: noon("2024-03-01") });
  await aDelivery({ ...hours, decidedAt: noon("2024-06-01") });
  await aDelivery({ matchId: match.id, quantity: 5 });
  await aProject({ programmeId, listedAt: noon("2024-01-01") });
  await aProject({ programmeId, listedAt: noon("2024-01-01"), status: "withdrawn", endedAt: noon("2024-02-01") });
  expect(await publicFigures(visitorTo(programmeId), "2024-03-31")).toEqual({
    asAt: "2024-03-31",
    listed: 3,
    backed: 1,
    waiting: 1,
    requestedPence: 297_000,
    matchedPence: 100_000,
    hoursConfirmed: 12,
    channels: ["platform", "event", "broker", "off_platform"],
    leftOut: { matches: [], unconfirmed: 0 },
  });
});

test("without a programme there are none", async () => {
  await expect(publicFigures(visitorTo(null))).rejects.toMatchObject({ kind: "notFound" });
});
