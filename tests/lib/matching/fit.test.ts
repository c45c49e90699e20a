import { expect, test } from "vitest";
import { countedAlike, type Described, fitOfLine, fitOfNeed } from "@/lib/matching/fit";

/** "goods, pair: School shoes" as what is offered or needed. */
function said(words: string): Described {
  const [, type, unit, description] = /^(\w+), ([\w ]+): (.+)$/.exec(words) ?? [];
  return { type, unit, description } as Described;
}

test.each([
  ["equipment, laptop: Laptops from our offices, wiped", "equipment, laptop: Reconditioned laptops with chargers"],
  ["equipment, laptop: Laptops from our offices, wiped", "equipment, item: Laptops for homework"],
  ["equipment, chromebook: Chromebooks", "equipment, laptop: Laptops"],
  ["equipment, laptop: Laptops", "equipment, tablet: Tablets for homework"],
  ["equipment, desk: Office desks", "goods, item: Desks and chairs"],
  ["goods, coat: Winter coats, ages 3 to 12", "goods, jacket: Warm jackets"],
  ["goods, item: Winter coats", "goods, item: Coats for winter"],
  ["goods, pair: Trainers", "goods, item: Shoes for PE"],
  ["goods, meal: Hot meals, boxed and labelled", "goods, item: Picnic lunches"],
  ["goods, meal: Hot meals, boxed and labelled", "goods, item: Food boxes"],
  ["goods, pack: Sanitary towels", "goods, item: Period products"],
  ["goods, item: Prams and pushchairs", "goods, buggy: Buggies"],
  ["goods, item: Office furniture", "goods, item: Desks and chairs"],
  ["goods, bookcase: Bookcases", "goods, item: Shelves and furniture"],
  ["equipment, item: Drills, saws and sanders", "equipment, item: Woodworking tools"],
  ["transport, trip: Coach hire", "transport, day: Minibus for a day"],
  ["transport, day: A van and driver", "transport, trip: Van collections"],
  ["volunteering, hour: DIY volunteers", "volunteering, hour: People to paint a hall"],
  ["expertise, hour: People who read small print: forms, budgets", "expertise, hour: Finance staff to lead sessions"],
  ["expertise, hour: Painters", "expertise, hour: Decorators"],
  ["expertise, hour: Our IT team", "expertise, hour: Device set-up and data wiping"],
  ["space, session: Church hall", "space, morning: A hall with a floor that can be mopped, on Saturday mornings"],
  ["placement, placement: Kitchen placements", "placement, placement: Work experience in an office"],
])("%s could meet %s", (offer, need) => {
  expect(fitOfNeed(said(offer), said(need))).toBeGreaterThanOrEqual(0.5);
});

test.each([
  ["equipment, laptop: Laptops", "equipment, pan: Lidded pans"],
  ["equipment, item: Catering equipment", "equipment, item: Recording equipment"],
  ["goods, item: Raised beds", "goods, bed: Single beds with mattresses"],
  ["goods, bed: Beds", "goods, item: Desks and chairs"],
  ["goods, pair: Football boots", "goods, pair: Wellies"],
  ["goods, crate: Lidded crates that stack, for toys or tinned food", "goods, item: Food boxes"],
  ["goods, meal: Hot meals, boxed", "goods, item: Memory boxes"],
  ["goods, item: Something to sit on", "goods, item: Help to get to school"],
  ["transport, trip: A crew minibus with its driver, there and back", "transport, trip: Van and driver, for drums"],
  ["expertise, hour: Forms, budgets, first accounts", "expertise, hour: Path construction"],
  ["space, hour: Meeting room for twelve", "space, hour: Pool lane time"],
  ["expertise, hour: Solicitors", "expertise, session: Solicitors"],
  ["space, hour: Hall", "goods, hour: Hall"],
  ["transport, day: A van and driver", "transport, item: Long-wheelbase van"],
])("%s could not meet %s", (offer, need) => {
  expect(fitOfNeed(said(offer), said(need))).toBe(0);
});

test("the same words fit best, then what sort it is, then another word for it", () => {
  const fit = (description: string) =>
    fitOfNeed(said("goods, item: Winter coats"), { type: "goods", unit: "item", description });
  expect(fit("Winter coats")).toBe(1);
  expect(fit("Coats")).toBeLessThan(1);
  expect(fit("Summer coats")).toBeLessThan(fit("Coats"));
  expect(fit("Clothes")).toBeLessThan(fit("Summer coats"));
});

test("anybody's time may suit whoever needs a hand, and less than what they ask for by name; skills that say nothing may too", () => {
  const hands = said("volunteering, hour: A volunteering day from each of our auditors");
  const kitchen = said("volunteering, hour: Kitchen helpers");
  expect(fitOfNeed(hands, kitchen)).toBeGreaterThan(0);
  expect(fitOfNeed(said("volunteering, hour: Cooks"), kitchen)).toBeGreaterThan(fitOfNeed(hands, kitchen));
  expect(fitOfNeed(said("expertise, hour: Advice from our staff"), said("expertise, hour: Engineers"))).toBeGreaterThan(
    0,
  );
});

test("which way round two texts are said makes no difference", () => {
  const one = said("goods, item: Toys and games, in good order");
  const other = said("goods, item: Board games for rainy days, and a cupboard");
  expect(fitOfNeed(one, other)).toBe(fitOfNeed(other, one));
});

test("a quantity of an offer is taken off only where both are counted alike", () => {
  expect(countedAlike({ type: "goods", unit: "crate" }, { type: "equipment", unit: "item" })).toBe(true);
  expect(countedAlike({ type: "transport", unit: "trip" }, { type: "transport", unit: "day" })).toBe(true);
  expect(countedAlike({ type: "space", unit: "morning" }, { type: "space", unit: "session" })).toBe(true);
  expect(countedAlike({ type: "volunteering", unit: "day" }, { type: "volunteering", unit: "hour" })).toBe(false);
  expect(countedAlike({ type: "cash", unit: "GBP" }, { type: "goods", unit: "item" })).toBe(false);
});

test("money fits money, and never a line that is met in kind", () => {
  const fund = said("cash, GBP: Staff fund");
  expect(fitOfNeed(fund, said("cash, GBP: Twelve evenings"))).toBe(1);
  expect(fitOfLine(fund, { description: "Staff fund" })).toBe(0);
});

test("a line of a cash need is met by what it names", () => {
  const kits = said("goods, kit: PE kits, new");
  expect(fitOfLine(kits, { description: "PE kits" })).toBeGreaterThanOrEqual(0.8);
  expect(fitOfLine(kits, { description: "Weeks of storage" })).toBe(0);
  const bedding = said("goods, set: Bedding sets, still sealed");
  expect(fitOfLine(bedding, { description: "New bedding sets" })).toBeGreaterThan(0);
  expect(fitOfLine(said("goods, ticket: Bus tickets"), { description: "Weekly bus passes" })).toBeGreaterThan(0);
  expect(fitOfLine(said("transport, trip: A minibus"), { description: "Weekly bus passes" })).toBe(0);
});
