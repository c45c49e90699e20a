import { offerBy } from "../offer-by";
import { procurementTeam } from "../organisations";
import type { Story } from "../scene";

const laptops = offerBy("Northgate Facilities", {
  type: "equipment",
  description: "Laptops from our offices, wiped and boxed",
  quantity: "20",
  unit: "laptops",
  forDays: 130,
  postcode: "B19 9ZA",
  conditions: "Three years old, with chargers. You would need to fetch them, or we bring them on a Tuesday.",
});
const laptopsAsked = laptops.askedFor("Open Door Families", {
  project: "Digital Lending Library",
  need: "Reconditioned laptops with chargers",
  quantity: "12",
  message: "Twelve would empty the back of the envelope. Chargers included makes us very happy.",
});
const estatesVan = offerBy("Northgate Facilities", {
  type: "transport",
  description: "A van and driver on a quiet weekday",
  quantity: "5",
  unit: "days",
  postcode: "B19 9ZA",
  conditions: "Book a week ahead. The driver lifts, but not alone.",
});
const vanAsked = estatesVan.askedFor("Lozells Lantern", {
  project: "A Bed of Their Own",
  need: "Van and driver, to bring them",
  quantity: "2",
  message: "Beds come apart, but they do not come up two flights of stairs by themselves.",
});
const trainingRoom = offerBy("Northgate Facilities", {
  type: "space",
  description: "Our training canteen, with a floor that can be mopped",
  quantity: "24",
  unit: "mornings",
  forDays: 200,
  postcode: "B44 9ZA",
});

const breakfastHands = offerBy("Alder Catering", {
  type: "volunteering",
  description: "Help at breakfast, from people who are up anyway",
  quantity: "48",
  unit: "hours",
  postcode: "B18 9ZA",
  conditions: "Two of us at a time, before eight. Both have been checked to work with children.",
});
const breakfastAsked = breakfastHands.askedFor(procurementTeam, {
  project: "Smile Club",
  need: "Help at breakfast while the song is on",
  quantity: "24",
  message: "You said that you have early risers. This club is two streets from your kitchen.",
});
const meals = offerBy("Alder Catering", {
  type: "goods",
  description: "Hot meals, boxed and labelled",
  quantity: "120",
  unit: "meals",
  forDays: 90,
  postcode: "B23 9ZA",
});
const tables = offerBy("Alder Catering", {
  type: "equipment",
  description: "Folding tables from a canteen that closed",
  quantity: "14",
  unit: "tables",
});

const desks = offerBy("Linnet & Vale Accountants", {
  type: "volunteering",
  description: "A volunteering day from each of our auditors",
  quantity: "60",
  unit: "hours",
  postcode: "B37 9ZA",
});
const desksAsked = desks.askedFor("Stepping Stones", {
  project: "Smile Club",
  need: "Help at breakfast while the song is on",
  quantity: "36",
  message: "It is early, and there is a crocodile. We would feed them.",
});
const forms = offerBy("Linnet & Vale Accountants", {
  type: "expertise",
  description: "People who read small print: forms, budgets, first accounts",
  quantity: "40",
  unit: "hours",
  forDays: 160,
});
const staffFund = offerBy("Linnet & Vale Accountants", {
  type: "cash",
  description: "What is left of this year’s staff fund",
  quantity: "£1,500",
  forDays: 120,
});

const crewBus = offerBy("Quillbrook Logistics", {
  type: "transport",
  description: "A crew minibus with its driver, there and back",
  quantity: "16",
  unit: "trips",
  forDays: 180,
  postcode: "B35 9ZA",
});
const bedding = offerBy("Quillbrook Logistics", {
  type: "goods",
  description: "Bedding sets from a hotel order that fell through, still sealed",
  quantity: "40",
  unit: "sets",
  postcode: "B19 9ZA",
});

const crates = offerBy("Quillbrook Logistics", {
  type: "goods",
  description: "Lidded crates that stack, for toys or tinned food",
  quantity: "60",
  unit: "crates",
  postcode: "B18 9ZA",
  conditions: "On a pallet by the loading bay. Ring before you come.",
});

/** What some suppliers could give, one of them by telephone; one introduction became a match, one was declined, and two wait for an answer. */
export const whatSuppliersOffer: readonly Story[] = [
  [
    estatesVan.made(50),
    vanAsked.asked(21),
    vanAsked.agreed(19, "Two Thursdays in the new year. Ask for Colin, who knows every kerb in Lozells."),
    vanAsked.taken(18),
  ],
  [laptops.made(14), laptopsAsked.asked(4)],
  [trainingRoom.made(33)],
  [tables.made(60), tables.withdrawn(24, "They went to the new canteen after all.")],
  [breakfastHands.made(12), breakfastAsked.asked(3)],
  [meals.made(11)],
  [
    desks.made(28),
    desksAsked.asked(7),
    desksAsked.declined(
      5,
      "Our people can come after nine, and your song is over by then. Do ask us for an afternoon!",
    ),
  ],
  [forms.made(27)],
  [staffFund.made(26)],
  [crewBus.made(40)],
  [bedding.made(8)],
  [crates.saidTo(procurementTeam, 6)],
];
