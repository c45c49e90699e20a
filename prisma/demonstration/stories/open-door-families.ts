import { pledgeBy } from "../pledge-by";
import { projectOf } from "../project-of";
import type { Story } from "../scene";

const us = "Open Door Families";
const chelmsleyWood = [{ name: "Chelmsley Wood", postcode: "B37 5TN" }];

const laptops = projectOf(us, {
  title: "Digital Lending Library",
  summary:
    "Forty laptops that families borrow like library books, for homework, job forms and seeing a grandmother’s face.",
  story: `On our estate homework goes online, and in many homes online is one cracked phone that goes to work with Mum.

We lend a laptop the way a library lends a book: no deposit, three weeks, and you can have it again. The first ten were out within an hour. There is a waiting list on the back of an envelope, and the envelope is full.`,
  children: { about: 210, from: 5, to: 18 },
  places: [...chelmsleyWood, { name: "Kingshurst", postcode: "B37" }],
  drivers: ["education", "income"],
  shaped: {
    level: "led",
    who: "Teenagers on the estate",
    how: "Four of them run the desk on Saturdays.",
    heard: [
      {
        said: "It must not look like the ones that the school gives to the poor kids.",
        did: "A plain black sleeve, and a sticker drawer.",
      },
    ],
  },
  needs: [
    {
      name: "laptops",
      type: "equipment",
      description: "Reconditioned laptops with chargers",
      quantity: "40",
      unit: "laptop",
    },
    {
      name: "setting up",
      type: "expertise",
      description: "Setting them up safely for children",
      quantity: "12",
      unit: "hour",
      howOften: "once",
      check: "basic",
      costToAccept: "A room that locks, which we have",
    },
  ],
});
const reconditioned = pledgeBy("Sorrelgate Digital", us, {
  to: "laptops",
  quantity: "18",
  message: "From our autumn refresh. Wiped to the NHS standard, new batteries where they needed one.",
});
const meetingRoomLaptops = pledgeBy("Northgate Facilities", us, {
  to: "laptops",
  quantity: "10",
  message: "Ten from our meeting rooms, about four years old.",
});
const settingUp = pledgeBy("Linnet & Vale Accountants", us, {
  to: "setting up",
  quantity: "12",
  message: "Two of our IT team, over three Saturdays. Both have been checked to work with children.",
});

const formNight = projectOf(us, {
  title: "Form Night",
  summary:
    "One evening a month when somebody who understands forms sits down with a family and does not leave until it is sent.",
  story: `A form that is late costs a family weeks of money. Most are not late because nobody cares; they are late because question nine makes no sense.

We have tables, tea and a crèche. We need people who read small print for a living.`,
  children: { about: 120, from: 0, to: 18 },
  places: chelmsleyWood,
  drivers: ["income", "housing"],
  shaped: {
    level: "asked",
    who: "Children who come along with their parents",
    how: "They asked what they would do meanwhile, so there is a form for them as well: what would you change here, and who should we tell? We read those first.",
    heard: [],
  },
  needs: [
    {
      name: "readers",
      type: "expertise",
      description: "People who are good with forms, one evening a month",
      quantity: "48",
      unit: "hour",
      howOften: "regular",
      whereabouts: "Our hall in Chelmsley Wood",
      check: "none",
      costToAccept: "Two of us are in the hall all evening",
    },
    {
      name: "crèche",
      type: "volunteering",
      description: "A pair of hands in the crèche",
      quantity: "24",
      unit: "hour",
      optional: true,
      howOften: "regular",
      whereabouts: "Our hall in Chelmsley Wood",
      check: "enhanced_barred",
    },
  ],
});

/** Laptops that came without chargers, a pledge that was withdrawn, one that has waited nine days, and a project in the queue. */
export const openDoorFamilies: readonly Story[] = [
  [
    ...laptops.broughtIn(96),
    reconditioned.offered(90),
    reconditioned.accepted(88),
    reconditioned.delivered(70, { quantity: "12" }),
    reconditioned.confirmed(69),
    meetingRoomLaptops.offered(40),
    meetingRoomLaptops.withdrawn(
      33,
      "Our security team will not release these: they cannot be wiped to the standard that you need. We are looking for others.",
    ),
    reconditioned.delivered(20, { quantity: "6" }),
    reconditioned.disputed(18, "Six laptops came, with no chargers. They will not start, so we cannot count them yet."),
    reconditioned.answered(
      16,
      "The chargers were in a second box, which our driver left with your caretaker. He signed for it.",
    ),
    settingUp.offered(9),
  ],
  [formNight.drafted(3), formNight.submitted(2)],
];
