import { expect, test } from "vitest";
import { fitOfLine, fitOfNeed } from "@/lib/matching/fit";

const laptops = { type: "equipment", unit: "laptop", description: "Laptops from our offices, wiped" } as const;

test.each([
  ["the same thing", { ...laptops, description: "Reconditioned laptops with chargers" }, true],
  ["the same words in a vague unit", { type: "equipment", unit: "item", description: "Laptops for homework" }, true],
  ["another thing in a vague unit", { type: "equipment", unit: "item", description: "Soft seats and lamps" }, false],
  ["another thing", { type: "equipment", unit: "pan", description: "Lidded pans" }, false],
  ["another type", { type: "goods", unit: "laptop", description: "Laptops" }, false],
] as const)("an offer of laptops and %s", (_, need, fits) => {
  expect(fitOfNeed(laptops, need) > 0).toBe(fits);
});

test("more shared words fit better, and skills counted alike fit a little without any", () => {
  const forms = { type: "expertise", unit: "hour", description: "Help with forms and budgets" } as const;
  const fit = (description: string, unit = "hour") => fitOfNeed(forms, { type: "expertise", unit, description });
  expect(fit("Budgets and forms")).toBeGreaterThan(fit("Forms that a landlord reads"));
  expect(fit("Forms that a landlord reads")).toBeGreaterThan(fit("A cook who can teach"));
  expect(fit("A cook who can teach")).toBeGreaterThan(0);
  expect(fit("Budgets and forms", "session")).toBe(0);
});

test("money fits money, and never a line that is met in kind", () => {
  const fund = { type: "cash", unit: "GBP", description: "Staff fund" } as const;
  expect(fitOfNeed(fund, { type: "cash", unit: "GBP", description: "Twelve evenings" })).toBe(1);
  expect(fitOfLine(fund, { description: "Staff fund" })).toBe(0);
});

test("a line of a cash need is met by what it names", () => {
  const kits = { type: "goods", unit: "kit", description: "PE kits, new" } as const;
  expect(fitOfLine(kits, { description: "PE kits" })).toBeGreaterThanOrEqual(0.8);
  expect(fitOfLine(kits, { description: "Weeks of storage" })).toBe(0);
  const bedding = { type: "goods", unit: "set", description: "Bedding sets, still sealed" } as const;
  expect(fitOfLine(bedding, { description: "New bedding sets" })).toBeGreaterThan(0);
});
