import { recordDeal } from "@/lib/deals/record-deal";
import { dayInLondon } from "@/lib/dates";
import { now } from "@/lib/clock";
import { makeInvitation } from "@/lib/invitations/make-invitation";
import { procurementTeam } from "../organisations";
import { pledgeBy } from "../pledge-by";
import { projectOf } from "../project-of";
import type { Story } from "../scene";
import { thankYous } from "./thank-yous";

const us = "Lozells Lantern";

const beds = projectOf(us, {
  title: "A Bed of Their Own",
  summary:
    "In Lozells, sixty children share a bed or sleep on the floor. We find beds, mattresses and bedding, and carry them up the stairs.",
  story: `We first heard of it from a teacher. One of her brightest had started to fall asleep after lunch. At home there is one mattress between four, and the eldest sleeps at the edge so that the small ones do not roll off.

Since then we have kept a list. Nobody on it asked for a bed: they asked for a school jumper, or for help with a letter, and we saw the floor. A family that has been moved three times in a year does not carry a bed from place to place.

A bed costs us about £165 to buy, store and bring. A company that is replacing its own can do it for less, and we already have the hands. What we lack is beds, a van on some days, and somewhere dry to keep them for a week.`,
  children: { about: 60, from: 2, to: 11 },
  places: [{ name: "Lozells", postcode: "B19 1NH" }],
  drivers: ["housing", "income"],
  shaped: {
    level: "planned",
    who: "Children who wait for a bed, aged 5 to 11, and the older brothers and sisters who carry",
    how: "They choose the bedding from the patterns before it is bought, and they are at home when the bed comes.",
    heard: [
      {
        said: "A bed that looks second-hand makes you feel second-hand.",
        did: "Every bed comes with new bedding that the child has chosen.",
      },
      { said: "Come after school and not during it.", did: "We come at four, so that they are there when it arrives." },
    ],
  },
  needs: [
    {
      name: "beds",
      type: "goods",
      description: "Single beds with mattresses",
      quantity: "30",
      unit: "bed",
      costToAccept: "Somewhere dry to keep them: we have room for eight at a time",
    },
    {
      name: "van",
      type: "transport",
      description: "Van and driver, to bring them",
      quantity: "4",
      unit: "day",
      howOften: "regular",
      whereabouts: "From our store in Lozells, no further than five miles",
      costToAccept: "One of us rides along and knocks on the doors",
    },
    {
      name: "money",
      type: "cash",
      description: "Bedding and storage",
      quantity: "£2,970",
      lines: [
        { description: "New bedding sets", quantity: 30, amount: "£2,070" },
        {
          description: "Weeks of dry storage",
          quantity: 6,
          amount: "£900",
          cashOnly:
            "The unit next door is the only one near enough to carry from, and its owner is paid by bank transfer",
        },
      ],
    },
  ],
});
const wardBeds = pledgeBy("Northgate Facilities", us, {
  to: "beds",
  quantity: "12",
  message:
    "We are clearing a block of on-call rooms. These are two years old, cleaned and wrapped. We can bring them down to your door.",
  worth: ["£1,740", "What the same beds cost second-hand, on our asset list"],
});
const moreBeds = pledgeBy("Northgate Facilities", us, {
  to: "beds",
  quantity: "8",
  message: "A second block is being cleared, and there are eight more like the last ones. Shall we keep them for you?",
});
const divans = pledgeBy("Sorrelgate Digital", us, {
  to: "beds",
  quantity: "3",
  message: "Three double divans from our old training flat. Yours if they are any use.",
});
const money = pledgeBy("Quillbrook Logistics", us, {
  to: "money",
  quantity: "£495",
  message: "Our drivers held a breakfast sale. This is what it made.",
});
const vanDay = pledgeBy("Quillbrook Logistics", us, {
  to: "van",
  quantity: "1",
  message: "A long-wheelbase van and a driver, for a day to try how it goes.",
});
const bedding = pledgeBy("Alder Catering", us, {
  to: "money",
  quantity: "10",
  instead: "New bedding sets",
  message: "Our laundry supplier will let us have these new. The children can choose from the patterns first.",
});
const storage = pledgeBy("Linnet & Vale Accountants", us, {
  to: "money",
  quantity: "£300",
  message: "From the staff fund. Forty-one people voted for this one.",
});

const coats = projectOf(us, {
  title: "Warm Coats, First Frost",
  summary:
    "A winter coat for every child at two Lozells primary schools who comes without one, handed out like a shop and not like a queue.",
  story: `Last winter the caretakers counted: on the coldest morning, thirty-eight children came in a cardigan. Some had a coat at home that a brother was wearing.

We want to open a shop for two evenings in November. Rails, mirrors, a till that rings. Nobody pays.`,
  children: { about: 40, from: 4, to: 11 },
  places: [],
  drivers: [],
  shaped: { level: "not_yet" },
  needs: [
    { name: "rails", type: "equipment", description: "Clothes rails and a long mirror", quantity: "6", unit: "rail" },
    { name: "coats", type: "cash", description: "Coats in the sizes that nobody gives", quantity: "£640" },
  ],
});

const bags = projectOf(us, {
  title: "Packed for School",
  summary:
    "Ninety children started the school year with a bag of their own, packed with everything on the list that the school sends home.",
  story: `The list is two pages long: a bag, a water bottle, a pencil case, a sports kit in another bag. For a family with three at school it comes to more than a week’s food.

We pack the bags in August with the children’s names on them, so that on the first morning nobody can tell which ones came from us.`,
  children: { about: 90, from: 4, to: 13 },
  places: [
    { name: "Lozells", postcode: "B19 1NH" },
    { name: "Handsworth", postcode: "B21" },
  ],
  drivers: ["education", "income"],
  shaped: {
    level: "asked",
    who: "Children at three primary schools",
    how: "We asked two school councils before we ordered anything.",
    heard: [
      {
        said: "No logos, and not all the same colour, or everybody knows.",
        did: "Four colours, no logos, and a drawer of key rings to choose from.",
      },
    ],
  },
  needs: [
    { name: "bags", type: "goods", description: "School bags, filled from the list", quantity: "90", unit: "bag" },
    {
      name: "packers",
      type: "volunteering",
      description: "Packing day in August",
      quantity: "36",
      unit: "hour",
      howOften: "once",
      whereabouts: "The hall behind our office",
    },
  ],
});
const filled = pledgeBy("Linnet & Vale Accountants", us, {
  to: "bags",
  quantity: "90",
  message: "All ninety, please. We have a spreadsheet of the list already; we could not help ourselves.",
  worth: ["£1,080", "The spreadsheet, £12 a bag"],
});
const packers = pledgeBy("Alder Catering", us, {
  to: "packers",
  quantity: "36",
  message: "Nine of us for four hours, and we will bring lunch.",
});

/** Sam’s: a bed story with something of everything, one that ended well, and a draft that is half answered. */
export const lozellsLantern: readonly Story[] = [
  [
    ...beds.broughtIn(142),
    wardBeds.offered(120),
    wardBeds.accepted(118),
    money.offered(101),
    money.accepted(100),
    wardBeds.delivered(96, { quantity: "8", note: "First load. The other four follow when the top floor is cleared." }),
    wardBeds.confirmed(95),
    wardBeds.thanked(92, thankYous.beds),
    money.delivered(88, { quantity: "£495" }),
    money.confirmed(87),
    money.thanked(85, thankYous.breakfast),
    divans.offered(60),
    divans.declined(
      58,
      "They are doubles and do not go round our stairs. Kind of them; please do not tell them we laughed.",
    ),
    {
      ...{ daysAgo: 38, by: "Alder Catering" },
      deed: (actor, { find }) =>
        recordDeal(actor, {
          ...{ needId: find("need van"), what: "need", quantity: "1", channel: "event" },
          agreedOn: dayInLondon(new Date(now().getTime() - 2 * 86_400_000)),
          note: "Agreed with Sam over tea at the supplier morning: our van is free on Fridays after two.",
        }),
    },
    vanDay.offered(30),
    vanDay.accepted(29),
    wardBeds.delivered(9, { quantity: "4", note: "The last of the twelve." }),
    wardBeds.disputed(7, "Four frames came, but two of the mattresses have a tear. Can you swap those two?", "2"),
    moreBeds.offered(8),
    moreBeds.wrote(us, 8, "Yes please! But our hall holds four at a time, and it is full of bicycles this week."),
    moreBeds.wrote(
      "Northgate Facilities",
      7,
      "We could leave them where they are until the 20th. After that the painters come.",
    ),
    moreBeds.countered(us, 6, {
      quantity: "5",
      inDays: 30,
      message: "Five families have a room ready. May the other three go to somebody with more space?",
    }),
    storage.offered(6),
    moreBeds.countered("Northgate Facilities", 4, {
      quantity: "6",
      inDays: 16,
      message: "Six fill the van, so one trip instead of two. We would carry them up, too.",
    }),
    bedding.offered(3),
    moreBeds.wrote(
      procurementTeam,
      2,
      "There is a dry store room at our Aston office, if a bed needs a place to wait.",
    ),
    bedding.countered(us, 2, { quantity: "6", message: "Four came from a neighbour on Sunday, so six would do it." }),
    {
      ...{ daysAgo: 3, by: us },
      deed: (actor) =>
        makeInvitation(actor, { organisationId: actor.organisationId, email: "wanda.lozells@example.org" }),
    },
    vanDay.delivered(2, { quantity: "1", note: "Six drops, home by five." }),
  ],
  [
    ...bags.broughtIn(127),
    filled.offered(120),
    filled.accepted(119),
    packers.offered(112),
    packers.accepted(111),
    filled.delivered(95, { quantity: "90" }),
    filled.confirmed(94),
    packers.received(80, { quantity: "36", note: "Done by two o’clock, and the lunch was better than ours." }),
    packers.thanked(78, thankYous.packing),
    bags.closed(76, "Every bag was packed and given out before the first day of term. Thank you."),
  ],
  [coats.begun(4)],
];
