import { expect, test } from "vitest";
import { systemIn, visitorTo } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { registerOrganisation } from "@/lib/organisations/register-organisation";
import { importCharities } from "@/lib/registers/import-charities";
import { activities, anActor, anOrganisation, aProgramme, aUser } from "@/tests/support/factories";

const header =
  "date_of_extract organisation_number registered_charity_number linked_charity_number charity_name charity_type charity_registration_status date_of_registration date_of_removal charity_reporting_status latest_income latest_expenditure charity_contact_address1 charity_contact_postcode charity_contact_web charity_company_registration_number charity_insolvent charity_activities".split(
    " ",
  );
type Cells = Partial<Record<string, string>>;

const lantern = {
  ...{ date_of_extract: "2025-07-31 00:00:00", organisation_number: "5012345", registered_charity_number: "1182345" },
  ...{ linked_charity_number: "0", charity_name: 'LANTERN "STREET" CLUB', charity_registration_status: "Registered" },
  ...{ date_of_registration: "2019-03-01 00:00:00", latest_income: "48210.50", charity_contact_postcode: "B19 1NH" },
  charity_insolvent: "False",
};
const removed = { charity_registration_status: "Removed", date_of_removal: "2025-06-30 00:00:00" };

async function* streamed(rows: Cells[], columns: string[]) {
  const lines = rows.map((given) => {
    const cells: Cells = { ...lantern, ...given };
    return columns.map((column) => cells[column] ?? "").join("\t");
  });
  const text = `${[columns.join("\t"), ...lines].join("\r\n")}\r\n`;
  for (let at = 0; at < text.length; at += 37) yield await Promise.resolve(text.slice(at, at + 37));
}
const bring = (rows: Cells[], input: object = {}, columns = header) =>
  importCharities(systemIn(null), input, streamed(rows, columns));
const standing = async (id: string) => {
  const { verifiedAt, lapsedAt } = await db.organisation.findUniqueOrThrow({ where: { id } });
  return verifiedAt ? "verified" : lapsedAt ? "lapsed" : "neither";
};

test("charities are read from the published layout: no quotation, new lines before tabs, linked and removed ones", async () => {
  const imported = await bring([
    {
      charity_contact_address1: "1 High Street\r\n",
      charity_contact_postcode: "B19 1NH\r\n",
      charity_activities: "Beds\r\n",
    },
    { linked_charity_number: "2", charity_name: "THE PLAYING FIELD", latest_income: "" },
    { registered_charity_number: "200001", ...removed, date_of_removal: "1994-01-02 00:00:00" },
    { registered_charity_number: "1190001", charity_company_registration_number: "9876543" },
  ]);
  expect(imported).toMatchObject({ outcome: "applied", rows: 4, applied: { charities: { created: 4 } }, problems: [] });
  expect(await db.registeredCharity.findMany({ orderBy: { number: "asc" } })).toMatchObject([
    {
      number: "1182345",
      name: 'LANTERN "STREET" CLUB',
      live: true,
      removedOn: null,
      postcode: "B19 1NH",
      income: 48211n,
    },
    { number: "1182345-2", name: "THE PLAYING FIELD", live: true, income: null },
    { number: "1190001", companyNumber: "09876543" },
    { number: "200001", live: false, removedOn: new Date("1994-01-02") },
  ]);
});

test("a name that goes on after a new line, or after several, is one name, and the record after it begins anew", async () => {
  const imported = await bring([
    { charity_name: "LANTERN\r\nSTREET CLUB" },
    { registered_charity_number: "1182346", charity_name: "KITES\r\n\r\n", charity_activities: "Kites\r\n\r\n" },
    { registered_charity_number: "1182347" },
  ]);
  expect(imported).toMatchObject({ outcome: "applied", rows: 3, problems: [] });
  const names = await db.registeredCharity.findMany({ orderBy: { number: "asc" }, select: { name: true } });
  expect(names.map(({ name }) => name)).toEqual(["LANTERN STREET CLUB", "KITES", 'LANTERN "STREET" CLUB']);
});

test("organisations with a live number are verified, by charity number or by a charity’s company number, and it is recorded", async () => {
  const { id: byCharity } = await anOrganisation("community", { charityNumber: "1182345" });
  const { id: byCompany } = await anOrganisation("community", { companyNumber: "09876543" });
  const { id: formOnly } = await anOrganisation("supplier", { companyNumber: "09876544" });
  const { id: unknown } = await anOrganisation("community", { charityNumber: "1182346" });
  const given = [{}, { registered_charity_number: "1190001", charity_company_registration_number: "09876543" }];
  expect((await bring(given)).applied["organisations"]).toEqual({ created: 0, updated: 2, unchanged: 2 });
  expect(await Promise.all([byCharity, byCompany, formOnly, unknown].map(standing))).toEqual([
    ...["verified", "verified", "neither", "neither"],
  ]);
  expect((await activities()).toSorted()).toEqual([
    "organisation.verified",
    "organisation.verified",
    "register.imported",
  ]);
  const told = await db.activity.findFirstOrThrow({ where: { name: "organisation.verified" } });
  expect(told.programmeId).not.toBeNull();
});

test("the same register again changes nothing", async () => {
  const { id } = await anOrganisation("community", { charityNumber: "1182345" });
  await bring([{}]);
  const before = await db.organisation.findUniqueOrThrow({ where: { id } });
  expect((await bring([{}])).applied).toMatchObject({ charities: { unchanged: 1 }, organisations: { updated: 0 } });
  expect(await db.organisation.findUniqueOrThrow({ where: { id } })).toEqual(before);
  expect(await activities()).toHaveLength(2);
});

test.each([
  ["disappears", [{ registered_charity_number: "1190001" }]],
  ["is removed", [removed]],
])("an organisation whose charity %s is no longer verified, and is again once it comes back", async (_, later) => {
  const { id } = await anOrganisation("community", { charityNumber: "1182345" });
  await bring([{}]);
  await bring(later);
  expect(await standing(id)).toBe("lapsed");
  expect(await db.registeredCharity.findUnique({ where: { number: "1182345" } })).toMatchObject({ live: false });
  expect((await activities()).filter((name) => name.startsWith("organisation"))).toEqual([
    ...["organisation.verified", "organisation.lapsed"],
  ]);
  await bring([{}]);
  expect(await standing(id)).toBe("verified");
});

test("a charity number that the register has as removed lapses, though it was never verified, and a company number does not stand in", async () => {
  const { id } = await anOrganisation("community", { charityNumber: "1182345", companyNumber: "09876543" });
  await bring([removed, { registered_charity_number: "1190001", charity_company_registration_number: "09876543" }]);
  expect(await standing(id)).toBe("lapsed");
});

test("whoever registers is looked up at once", async () => {
  await bring([{}, { registered_charity_number: "1190001", ...removed }]);
  const { id: programmeId } = await aProgramme();
  const actor = { ...visitorTo(programmeId), userId: (await aUser()).id };
  const answers = { kind: "community", programmeId, name: "Lantern Street Club", legalForm: "charity" };
  const { id } = await registerOrganisation(actor, { ...answers, charityNumber: "1182345" });
  const { id: other } = await registerOrganisation(actor, { ...answers, charityNumber: "1190001" });
  expect([await standing(id), await standing(other)]).toEqual(["verified", "lapsed"]);
});

test("a file that has lost most of the register is refused, unless that is said to be so", async () => {
  const many = Array.from({ length: 30 }, (_, at) => ({ registered_charity_number: String(1_190_000 + at) }));
  await bring(many);
  await expect(bring([{}])).rejects.toMatchObject({
    kind: "conflict",
    message: "30 of the 31 live charities known here are not in this file: is it whole? Add --many-removed if it is",
  });
  expect(await db.registeredCharity.count({ where: { live: true } })).toBe(30);
  expect((await bring([{}], { manyRemoved: true })).applied).toMatchObject({
    "charities that disappeared": { updated: 30 },
  });
});

test("what is wrong is told by row and column; what hardly matters is left blank", async () => {
  const odd = { latest_income: "lots", charity_company_registration_number: "none" };
  const refused = await bring([odd, { registered_charity_number: "12", charity_registration_status: "Pending" }]);
  expect(refused).toMatchObject({
    outcome: "refused",
    problems: [
      { row: 2, column: "charity_company_registration_number", level: "warning" },
      { row: 2, column: "latest_income", level: "warning" },
      { row: 3, column: "registered_charity_number", level: "error" },
      { row: 3, column: "charity_registration_status", level: "error" },
    ],
  });
  expect(await db.registeredCharity.count()).toBe(0);
});

test("another file is refused in a sentence, and only the system imports", async () => {
  await expect(bring([], {}, ["name", "age"])).rejects.toThrow(
    /^The file is not the Charity Commission’s public extract/,
  );
  const team = await anActor("procurement");
  await expect(importCharities(team, {}, streamed([], header))).rejects.toMatchObject({ kind: "notAllowed" });
});
