import { pledgeBy } from "../pledge-by";
import { projectOf } from "../project-of";
import type { Story } from "../scene";

const us = "Stepping Stones";
const winsonGreen = [{ name: "Winson Green", postcode: "B18 4BJ" }];

const smiles = projectOf(us, {
  title: "Smile Club",
  summary:
    "A toothbrush, paste and two minutes of a silly song every morning in nine nurseries, and a pack to take home.",
  story: `At one nursery near us, a third of the four-year-olds have had a tooth out. Several share one brush with the family, some have none.

The club is two minutes after breakfast. The song is terrible, and they will not brush without it now. The pack goes home on Friday, so that it becomes what everybody does.`,
  children: { about: 260, from: 2, to: 5 },
  places: [...winsonGreen, { name: "Hockley", postcode: "B18" }],
  drivers: ["health-care", "early-years"],
  shaped: {
    level: "asked",
    who: "Children in nine nurseries",
    how: "They picked the song, the colours and the crocodile.",
    heard: [{ said: "Mint is horrible.", did: "It is strawberry or nothing." }],
  },
  needs: [
    {
      name: "packs",
      type: "goods",
      description: "Toothbrush and paste packs for under-sixes",
      quantity: "900",
      unit: "pack",
    },
    {
      name: "mornings",
      type: "volunteering",
      description: "Help at breakfast while the song is on",
      quantity: "36",
      unit: "hour",
      howOften: "regular",
      check: "enhanced_barred",
      costToAccept: "A nursery worker is always in the room",
    },
  ],
});
const packs = pledgeBy("Willowmere Dental Supplies", us, {
  to: "packs",
  quantity: "400",
  message: "Strawberry, as instructed. We can send two hundred each half-term.",
  worth: ["£1,400", "Our wholesale price list, £3.50 a pack"],
});

const breathe = projectOf(us, {
  title: "Breathe Easy Homes",
  summary:
    "Dehumidifiers on loan, and a person who knows about damp, for twenty families whose children cough all winter.",
  story: `The inhaler is by the bed and the mould is above it. A family can wait a year for a landlord’s surveyor, and a child cannot hold her breath that long.

A dehumidifier takes a bucket of water a day out of some of these rooms. A proper survey, with photographs and dates, takes the argument out of the letter.`,
  children: { about: 47, from: 0, to: 12 },
  places: winsonGreen,
  drivers: ["housing", "health-care"],
  shaped: {
    level: "asked",
    who: "Children who have had a machine at home",
    how: "We ask every family when we fetch it back.",
    heard: [
      { said: "Could the wet machine be quieter at night?", did: "We lend the quiet kind." },
      { said: "Can we empty it?", did: "We show the children how, and now it is a job that they fight over." },
    ],
  },
  needs: [
    {
      name: "machines",
      type: "equipment",
      description: "Quiet dehumidifiers, to lend",
      quantity: "20",
      unit: "machine",
    },
    {
      name: "surveys",
      type: "expertise",
      description: "Damp surveys that a landlord has to read",
      quantity: "30",
      unit: "hour",
      howOften: "once",
      check: "none",
    },
  ],
});
const machines = pledgeBy("Northgate Facilities", us, {
  to: "machines",
  quantity: "20",
  message: "From a ward that has been rebuilt. They are tested, and quiet enough to have been beside patients.",
  worth: ["£2,600", "What the same model costs second-hand, on three invoices"],
});
const spare = pledgeBy("Quillbrook Logistics", us, {
  to: "machines",
  quantity: "3",
  message: "Three in the corner of our warehouse that nobody has claimed.",
});
const surveys = pledgeBy("Northgate Facilities", us, {
  to: "surveys",
  quantity: "30",
  message: "One of our building surveyors, a day a month. She has started a template for the letter.",
  worth: ["£1,950", "Her day rate, divided by the hours in a day"],
});

// Two of their people wrote down the same box, or two boxes came: nobody has judged yet.
const twice = [packs.delivered(3, { quantity: "200" }), packs.delivered(3, { quantity: "200" })];

/** A delivery that was short, one that never came, one to confirm, and a match just agreed. */
export const steppingStones: readonly Story[] = [
  [...smiles.broughtIn(9), packs.offered(7), packs.accepted(6), ...twice],
  [
    ...breathe.broughtIn(115),
    machines.offered(105),
    machines.accepted(103),
    machines.delivered(70, { quantity: "20" }),
    machines.disputed(68, "The note says twenty, and fourteen are here. We counted twice.", "14"),
    machines.confirmed(64, "14"),
    machines.completed(50, "Six failed their safety test and could not be replaced. Fourteen are out and humming."),
    spare.offered(46),
    spare.accepted(45),
    spare.delivered(31, { quantity: "3", note: "Left in the porch." }),
    spare.disputed(30, "There is nothing in our porch, nor with the neighbours. Which address was it?"),
    surveys.offered(29),
    surveys.accepted(28),
    spare.completed(15, "They went to another Stepping Stones and are in use there, so we have let it be."),
    surveys.delivered(12, { quantity: "10", note: "Five homes, two hours each. Reports are with the families." }),
  ],
];
