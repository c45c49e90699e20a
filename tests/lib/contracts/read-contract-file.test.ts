import fc from "fast-check";
import { expect, test } from "vitest";
import { parseValue } from "@/lib/contracts/parse-value";
import { describeContractProblem, readContractFile } from "@/lib/contracts/read-contract-file";
import { aPackage, anAwardOnly, aRelease, aTable, bytesOf, cleaningRow } from "./files";

const readText = (text: string) => readContractFile(bytesOf(text));
const problemsOf = async (text: string) => (await readText(text)).problems.map(describeContractProblem);

const cleaning = {
  ...{ ocid: "ocds-h6vhtk-0a0001", title: "Keeping four hospitals clean", supplierName: "Northgate Facilities" },
  ...{ companyNumber: "99000102", valuePence: "1500000050", startsOn: "2025-04-01", endsOn: "2029-03-31" },
  ...{ buyerName: "An ICB", cpv: "90910000" },
};

test("a table is read to the penny, with a byte-order mark, stray spaces and columns in another order", async () => {
  const { contracts, problems } = await readText(`\ufeff${aTable(cleaningRow)}`);
  expect(problems).toEqual([]);
  const promise = "Two T-Level apprentices; 500 hours of volunteering";
  expect(contracts).toEqual([
    { ...cleaning, row: 2, path: null, formerly: null, reference: "ocds-h6vhtk-0a0001/1", weighting: "1000", promise },
  ]);
  const short = await readText(" Supplier Name , Title ,CONTRACT-ID\n  Alder   Catering ,Meals, M/7 ");
  expect(short.contracts).toMatchObject([{ reference: "M/7", supplierName: "Alder Catering", valuePence: null }]);
});

test("a table in Windows-1252 keeps its accents and pounds", async () => {
  const text = "contract_id,title,supplier_name,value_amount\n1,Caf\xe9 at the gate,Ren\xe9e,\xa35000";
  const { contracts } = await readContractFile(bytesOf(text, "latin1"));
  expect(contracts).toMatchObject([{ title: "Café at the gate", supplierName: "Renée", valuePence: "500000" }]);
});

test("each bad cell of a table is named by row and column", async () => {
  const bad = (cells: string) => problemsOf(aTable(cells));
  expect(await bad(",1,T,S,00000000,,NaN,USD,1/4/2026,1/3/2026,101,,")).toEqual([
    "row 2, currency: “USD” is not GBP: Maypole counts in pounds only",
    "row 2, end_date: is before the start date",
    "row 2, supplier_company_number: “00000000” is not a company number",
    "row 2, value_amount: “NaN” is not an amount of pounds and pence: write it like 15000000.00",
    "row 2, sv_weighting_pct: “101” is not a percentage from 0 to 100",
  ]);
  expect(await bad(",,,,01234567,,-5,GBP,,,,,")).toEqual([
    "row 2, contract_id: is missing",
    "row 2, title: is missing",
    "row 2, supplier_name: is missing",
    "row 2, supplier_company_number: “01234567” is not a company number",
    "row 2, value_amount: “-5” is less than nothing",
  ]);
  expect(await problemsOf(aTable(cleaningRow, cleaningRow))).toEqual([
    "row 3, contract_id: ocds-h6vhtk-0a0001/1 stands in the file twice: first in row 2",
  ]);
  await expect(readText("title,supplier_name\nA,B")).rejects.toMatchObject({ kind: "invalid" });
});

test("a contract in a release package is joined to its award, its supplier and their company number", async () => {
  const { contracts, problems } = await readText(`\ufeff ${aPackage(aRelease())}`);
  expect(problems).toEqual([]);
  expect(contracts).toEqual([
    {
      ...{ ...cleaning, row: 1, path: "releases/0/contracts/0", weighting: null, promise: null },
      ...{ reference: "ocds-h6vhtk-0a0001/C1", formerly: "ocds-h6vhtk-0a0001/A1" },
    },
  ]);
});

test("an award without a contract, as on Contracts Finder, stands for its contract", async () => {
  const { contracts, problems } = await readText(aPackage(anAwardOnly()));
  expect(problems).toEqual([]);
  expect(contracts).toMatchObject([
    {
      reference: "ocds-b5fd17-11111111-2222-3333-4444-555555555555-1",
      ...{ title: "Meals for wards", companyNumber: "99000114", valuePence: "7500000" },
      ...{ startsOn: "2025-02-01", endsOn: "2026-01-31", cpv: "55500000" },
    },
  ]);
});

test("later releases of the same procurement add to earlier ones, in whatever order they stand", async () => {
  const later = {
    ...{ ocid: "ocds-h6vhtk-0a0001", id: "2", date: "2026-01-01T00:00:00Z", tag: ["contractAmendment"] },
    contracts: [{ id: "C1", value: { amount: "16000000.00", currency: "GBP" } }],
  };
  for (const releases of [
    [aRelease(), later],
    [later, aRelease()],
  ]) {
    const { contracts, problems } = await readText(aPackage(...releases));
    expect(problems).toEqual([]);
    expect(contracts).toMatchObject([{ ...cleaning, valuePence: "1600000000" }]);
  }
});

test("each thing wrong in a release is named by its path", async () => {
  const contract = (more: object) => aRelease({ contracts: [{ id: "C1", awardID: "A1", title: "T", ...more }] });
  const wrong = async (release: Record<string, unknown>) => problemsOf(aPackage(release));
  const at = "releases/0/contracts/0";
  expect(await wrong(contract({ awardID: "B" }))).toEqual([`${at}/awardID: no award has the id B`]);
  expect(await wrong(contract({ value: { amount: 5, currency: "EUR" } }))).toEqual([
    `${at}/value/currency: “EUR” is not GBP: Maypole counts in pounds only`,
  ]);
  expect(await wrong(contract({ value: { amount: -5, currency: "GBP" } }))).toEqual([
    `${at}/value/amount: “-5” is less than nothing`,
  ]);
  expect(await wrong(contract({ value: { amount: 0.1 + 0.2 } }))).toHaveLength(1);
  expect(await wrong(contract({ period: { startDate: "soon" } }))).toEqual([
    `${at}/period/startDate: “soon” is not a day`,
  ]);
  expect(await wrong(contract({ status: "cancelled" }))).toEqual([
    `warning: ${at}/status: it did not come about, and is left out`.replace("warning: ", ""),
  ]);
  const invented = [{ id: "GB-COH-12345678", name: "X" }];
  expect(await wrong(aRelease({ awards: [{ id: "A1", suppliers: invented }] }))).toEqual([
    `${at}/suppliers/0/id: “12345678” is not a company number`,
  ]);
  expect(await wrong(aRelease({ ocid: undefined }))).toEqual(["releases/0/ocid: is missing: every release has one"]);
});

test("what is no release package says why", async () => {
  const because = (text: string) =>
    readText(text).catch((error: unknown) => (error instanceof Error ? error.message : error));
  expect(await because('{"releases": [{"ocid": "x", "contracts": [{"value": {"amount": NaN}}]}]}')).toMatch("NaN");
  expect(await because('{"releases": [')).toMatch("not whole JSON");
  expect(await because('{"a": 1}')).toMatch("no list of releases");
  expect(
    await because('{"releases": [{"ocid": 1, "contracts": "x", "awards": {"suppliers": 7}, "parties": [null]}]}'),
  ).toMatchObject({
    contracts: [],
  });
});

test("any amount of pence comes through exactly, however a program writes it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000_000_000 }), (pence) => {
      const [whole, part] = [Math.floor(pence / 100), String(pence % 100).padStart(2, "0")];
      for (const text of [`${whole}.${part}`, `£${whole.toLocaleString("en-GB")}.${part}`, `${whole}.${part}0000 GBP`])
        expect(parseValue(text)).toEqual({ value: BigInt(pence) });
    }),
  );
});

test("no file, however odd, does anything but be read or be refused", async () => {
  await fc.assert(
    fc.asyncProperty(fc.json(), fc.json(), async (one, other) => {
      const text = `{"releases": [{"ocid": "a", "awards": ${one}, "contracts": ${other}, "parties": ${one}}]}`;
      const read = await readText(text);
      expect(read.contracts.every(({ reference }) => reference !== "")).toBe(true);
    }),
    { numRuns: 200 },
  );
});
