import { expect, test } from "vitest";
import { addContract } from "@/lib/contracts/add-contract";
import { changeContract } from "@/lib/contracts/change-contract";
import { listContractHistory } from "@/lib/contracts/list-contract-history";
import { listContracts } from "@/lib/contracts/list-contracts";
import { loadContract } from "@/lib/contracts/load-contract";
import { db } from "@/lib/db";
import { approveOrganisation } from "@/lib/organisations/approve-organisation";
import { aCommitment, aContract } from "@/tests/support/contracts";
import {
  activities,
  actorFor,
  aDelivery,
  anActor,
  anOrganisation,
  aProgramme,
  aSubmission,
  atOnce,
} from "@/tests/support/factories";

const cleaning = {
  reference: "BSOL-25-014",
  title: "Keeping four hospitals clean",
  supplierName: "Northgate Facilities",
  companyNumber: "99 000 102",
  value: "£15,000,000.50",
  startsOn: "2025-04-01",
  endsOn: "31/3/2029",
  weighting: "12.5",
  promise: "500 hours of volunteering.",
};
const theContract = () => db.contract.findFirstOrThrow();

test("a contract is written down to the penny, and given to the supplier that has its company number", async () => {
  const team = await anActor("procurement");
  const supplier = await anOrganisation("supplier", { companyNumber: "99000102" });
  const { id } = await addContract(team, cleaning);
  expect(await theContract()).toMatchObject({
    ...{ id, supplierId: supplier.id, companyNumber: "99000102", valuePence: 1_500_000_050n, weighting: 1250 },
    ...{ startsOn: new Date("2025-04-01"), endsOn: new Date("2029-03-31") },
  });
  expect(await activities()).toEqual(["contract.added", "contract.matched"]);
});

test("a supplier named exactly is found without its number, and one that takes part elsewhere is not", async () => {
  const team = await anActor("procurement");
  const elsewhere = await aProgramme();
  await anOrganisation("supplier", { name: "Alder Catering", companyNumber: "99000114" });
  await anOrganisation("supplier", { name: "Far Away", companyNumber: "99000999", programmeId: elsewhere.id });
  await addContract(team, { ...cleaning, supplierName: "alder catering", companyNumber: "" });
  expect(await theContract()).toMatchObject({ companyNumber: "99000114", supplierId: expect.any(String) as string });
  await addContract(team, { ...cleaning, reference: "B", companyNumber: "99000999" });
  expect(await db.contract.findFirst({ where: { reference: "B" } })).toMatchObject({ supplierId: null });
});

test("a contract waits for its supplier, and is given to it when the procurement team approves it", async () => {
  const team = await anActor("procurement");
  await addContract(team, cleaning);
  expect(await theContract()).toMatchObject({ supplierId: null });
  const supplier = await anOrganisation("supplier", { companyNumber: "99000102", participation: "submitted" });
  await approveOrganisation(team, { organisationId: supplier.id });
  expect(await theContract()).toMatchObject({ supplierId: supplier.id });
  expect(await activities()).toContain("contract.matched");
});

test("a change keeps what it was on the record, and no change records nothing", async () => {
  const team = await anActor("procurement");
  const { id: contractId } = await addContract(team, cleaning);
  await changeContract(team, { ...cleaning, contractId, value: "£16 000 000" });
  await changeContract(team, { ...cleaning, contractId, value: "16000000" });
  expect(await activities()).toEqual(["contract.added", "contract.changed"]);
  const [latest] = await listContractHistory(team, contractId);
  expect(latest?.changes).toEqual([{ field: "valuePence", before: "1500000050", after: "1600000000" }]);
});

test("a contract with counted deliveries stays with its company; another goes to whom its number says", async () => {
  const team = await anActor("procurement");
  const contract = await aContract({ companyNumber: "99000102" });
  const other = await anOrganisation("supplier", { companyNumber: "99000114" });
  const change = { ...cleaning, contractId: contract.id, companyNumber: "99000114" };
  const commitment = await aCommitment({ contractId: contract.id });
  const delivery = await aDelivery({ status: "confirmed" });
  const counted = { commitmentId: commitment.id, deliveryId: delivery.id, deliveredQuantity: 1, quantity: 1n };
  await db.credit.create({ data: counted });
  await expect(changeContract(team, change)).rejects.toMatchObject({ kind: "conflict" });
  await db.credit.deleteMany();
  await changeContract(team, change);
  expect(await theContract()).toMatchObject({ supplierId: other.id });
});

test("what cannot be is refused beside its field", async () => {
  const team = await anActor("procurement");
  const bad = {
    reference: " ",
    value: "NaN",
    companyNumber: "12345678",
    weighting: "101",
    startsOn: "31 2",
    endsOn: "",
  };
  await expect(addContract(team, { ...cleaning, ...bad })).rejects.toMatchObject({
    kind: "invalid",
    fields: Object.fromEntries(
      ["reference", "value", "companyNumber", "weighting", "startsOn"].map((name) => [name, [expect.any(String)]]),
    ),
  });
  const backwards = addContract(team, { ...cleaning, endsOn: "2024-01-01" });
  await expect(backwards).rejects.toMatchObject({ fields: { endsOn: ["It can’t end before it starts"] } });
  for (const value of ["-5", "$5", "5.123", "1e9", "£999,999,999,999"])
    await expect(addContract(team, { ...cleaning, value })).rejects.toMatchObject({ kind: "invalid" });
});

test("a reference is taken once, also by two at once; the same form twice is one contract", async () => {
  const team = await anActor("procurement");
  const tries = await atOnce([addContract(team, cleaning), addContract(team, cleaning)]);
  expect(tries).toEqual({ done: 1, refusals: ["invalid"] });
  const form = { ...cleaning, reference: "Another", submission: aSubmission() };
  await Promise.all([addContract(team, form), addContract(team, form)]);
  expect(await db.contract.count()).toBe(2);
});

test("the register is the procurement team's, and a contract its supplier's too: for anybody else it does not exist", async () => {
  const team = await anActor("procurement");
  const supplier = await anOrganisation("supplier");
  const contract = await aContract({ supplierId: supplier.id });
  const dev = await actorFor(supplier);
  expect(await loadContract(dev, contract.id)).toMatchObject({ id: contract.id });
  for (const actor of [await anActor("supplier"), await anActor("community"), await anActor("broker")])
    await expect(loadContract(actor, contract.id)).rejects.toMatchObject({ kind: "notFound" });
  const elsewhere = await anActor("procurement", { programmeId: (await aProgramme()).id });
  await expect(loadContract(elsewhere, contract.id)).rejects.toMatchObject({ kind: "notFound" });
  await expect(addContract(dev, cleaning)).rejects.toMatchObject({ kind: "notAllowed" });
  await expect(changeContract(dev, { ...cleaning, contractId: contract.id })).rejects.toMatchObject({
    kind: "notAllowed",
  });
  await expect(listContracts(dev, {})).rejects.toMatchObject({ kind: "notAllowed" });
  expect((await listContracts(elsewhere, {})).rows).toEqual([]);
  expect((await listContracts(team, {})).rows).toHaveLength(1);
});

test("the register is found by words and by whether the supplier is here, and paged without gaps", async () => {
  const team = await anActor("procurement");
  const programmeId = team.programmeId ?? "";
  await aContract({ reference: "100%-A", title: "Linen", supplierName: "Quillbrook" });
  await aContract({ reference: "B", title: "Food for wards", supplierId: null, programmeId });
  const titles = async (input: object) => (await listContracts(team, input)).rows.map(({ title }) => title);
  expect(await titles({ words: "quillbrook linen" })).toEqual(["Linen"]);
  expect(await titles({ words: "100%" })).toEqual(["Linen"]);
  expect(await titles({ show: "missing" })).toEqual(["Food for wards"]);
  const at = new Date("2026-01-01");
  const many = Array.from({ length: 70 }, (_, index) => ({
    ...{ programmeId, reference: `M-${index}`, title: "Many", supplierName: "X", createdAt: at },
  }));
  await db.contract.createMany({ data: many });
  const first = await listContracts(team, { words: "many" });
  expect(first).toMatchObject({ total: 70, rows: { length: 50 } });
  const after = `0.${first.next?.number}.${first.next?.id}`;
  const second = await listContracts(team, { words: "many", after });
  expect(second).toMatchObject({ rows: { length: 20 }, next: null });
  expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(70);
});
