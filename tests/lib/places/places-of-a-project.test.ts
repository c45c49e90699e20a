import { beforeEach, expect, test } from "vitest";
import { db } from "@/lib/db";
import { describePlaces, mostDeprived, placeInFull, placeInPublic } from "@/lib/places/describe-places";
import { findPoint } from "@/lib/places/find-point";
import { listAreaChoices } from "@/lib/places/list-area-choices";
import { answerWhere } from "@/lib/projects/answer-where";
import { aDraft } from "@/tests/support/drafts";
import { anActor } from "@/tests/support/factories";

const importedAt = new Date();
const birmingham = {
  code: "E08000025",
  kind: "authority",
  name: "Birmingham",
  latitude: 52.48,
  longitude: -1.9,
} as const;
const solihull = { ...birmingham, code: "E08000029", name: "Solihull" };
const lozells = {
  code: "E05011119",
  kind: "ward",
  name: "Lozells",
  authorityCode: "E08000025",
  latitude: 52.5,
  longitude: -1.9,
} as const;
const neighbourhood = { code: "E01009370", kind: "lsoa", name: "Birmingham 045C", authorityCode: "E08000025" } as const;
const postcode = {
  ...{ postcode: "B19 1NH", lsoaCode: "E01009370", wardCode: "E05011119", authorityCode: "E08000025" },
  ...{ latitude: 52.501, longitude: -1.901 },
};

beforeEach(async () => {
  const areas = [
    ...[birmingham, solihull, lozells, { ...lozells, code: "E05011120", name: "Castle Vale" }],
    ...[{ ...lozells, code: "E05011121", name: "Castle Vale", authorityCode: "E08000029" }],
    { ...neighbourhood, imdDecile: 1, idaciDecile: 2 },
  ];
  await db.area.createMany({ data: areas.map((area) => ({ ...area, importedAt })) });
  const ended = { ...postcode, postcode: "B19 2NH", terminated: true, latitude: 52.503, longitude: -1.903 };
  await db.postcode.createMany({ data: [postcode, ended].map((each) => ({ ...each, importedAt })) });
});

const where = (...places: [name: string, postcode: string][]) =>
  Object.fromEntries(
    places.flatMap(([name, typed], at) => [
      [`places-${at}-name`, name],
      [`places-${at}-postcode`, typed],
    ]),
  );

test("a place is looked up when it is saved: a postcode, one that ended, half of one, one that is not known, a whole area", async () => {
  const actor = await anActor("community");
  const projectId = await aDraft(actor);
  const given = where(
    ["Lozells", "b191nh"],
    ["There", "B19 2NH"],
    ["About", "B19"],
    ["New", "B19 9ZA"],
    ["", "lozells"],
    ["", "Birmingham (whole council area)"],
  );
  await answerWhere(actor, { ...given, projectId });
  const codes = { lsoaCode: "E01009370", wardCode: "E05011119", authorityCode: "E08000025" };
  const middle = { lsoaCode: null, wardCode: null, authorityCode: "E08000025", latitude: 52.502, longitude: -1.902 };
  expect(await db.place.findMany({ where: { projectId }, orderBy: { id: "asc" } })).toMatchObject([
    { ...codes, latitude: 52.501 },
    { ...codes, latitude: 52.503 },
    middle,
    { ...middle, postcode: "B19 9ZA" },
    { name: "Lozells", areaCode: "E05011119", lsoaCode: null, wardCode: "E05011119", latitude: 52.5 },
    { name: "Birmingham", areaCode: "E08000025", wardCode: null, authorityCode: "E08000025" },
  ]);
  const places = await describePlaces(projectId);
  expect(places.map(placeInPublic)).toEqual([
    ...[
      "Lozells, B19",
      "There, B19",
      "About, B19",
      "New, B19",
      "Lozells, the whole ward",
      "Birmingham, the whole council area",
    ],
  ]);
  expect(places.slice(0, 1).map(placeInFull)).toEqual(["Lozells, B19 1NH (Lozells ward, Birmingham)"]);
  expect(mostDeprived(places)).toEqual({ percent: 10, where: ["Lozells, B19", "There, B19"], demonstration: false });
  expect(mostDeprived(places.slice(0, 2))).toMatchObject({ where: [] });
  expect(mostDeprived(places.slice(2))).toBeNull();
  expect(await db.projectEdit.count()).toBe(1);
  await answerWhere(actor, { ...given, projectId });
  expect(await db.projectEdit.count()).toBe(1);
});

test("a place that nobody named goes by its ward, and by the first half of its postcode where no ward is known", async () => {
  const actor = await anActor("community");
  const projectId = await aDraft(actor);
  await answerWhere(actor, { ...where(["", "B19 1NH"], ["", "B19 9ZA"], [" ", "b19"]), projectId });
  expect((await describePlaces(projectId)).map(placeInPublic)).toEqual(["Lozells, B19", "B19", "B19"]);
});

test("a name that several areas have is asked about, and one that none has is refused, beside their fields", async () => {
  const actor = await anActor("community");
  const projectId = await aDraft(actor);
  await expect(
    answerWhere(actor, { ...where(["", "Castle Vale"], ["", "Atlantis"]), projectId }),
  ).rejects.toMatchObject({
    kind: "invalid",
    fields: {
      "places-0-postcode": ["Say which one: Castle Vale (ward in Birmingham) or Castle Vale (ward in Solihull)"],
      "places-1-postcode": [expect.stringContaining("or a ward or council")],
    },
  });
  await answerWhere(actor, { ...where(["", "Castle Vale (ward in Solihull)"]), projectId });
  expect(await db.place.findFirst()).toMatchObject({ areaCode: "E05011121", authorityCode: "E08000029" });
});

test("choices are those around the programme’s projects, and all while it has none", async () => {
  const actor = await anActor("community");
  expect(await listAreaChoices(actor)).toHaveLength(5);
  await answerWhere(actor, { ...where(["Lozells", "B19 1NH"]), projectId: await aDraft(actor) });
  expect(await listAreaChoices(actor)).toEqual([
    ...["Birmingham (whole council area)", "Castle Vale (ward in Birmingham)", "Lozells (ward in Birmingham)"],
  ]);
});

test.each([
  ["b19 1nh", { latitude: 52.501, longitude: -1.901 }],
  ["B19 2NH", { latitude: 52.503 }],
  ["Lozells", { latitude: 52.5, longitude: -1.9 }],
  ["castle vale, solihull", { latitude: 52.5 }],
])("%s is found as a point", async (typed, point) => {
  expect(await findPoint(typed)).toMatchObject(point);
});

test("the middle of a district is found, and nowhere is not", async () => {
  expect((await findPoint("B19"))?.latitude).toBeCloseTo(52.502, 6);
  expect([await findPoint("B1"), await findPoint("Atlantis"), await findPoint(" ")]).toEqual([null, null, null]);
});
