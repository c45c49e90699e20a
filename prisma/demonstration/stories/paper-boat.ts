import { pledgeBy } from "../pledge-by";
import { projectOf } from "../project-of";
import type { Story } from "../scene";

const us = "Paper Boat Children’s Centre";
const kingstanding = [{ name: "Kingstanding", postcode: "B44 9SX" }];

const storytime = projectOf(us, {
  title: "Storytime Bags",
  summary:
    "A cotton bag with three picture books and a puppet, lent to every new baby’s family and swapped each month.",
  story: `A health visitor told us that in some of the homes she goes to there is a large television and no book. The parents are not to blame: nobody ever read to them either.

So the bag comes with a person. At the first visit we sit on the floor and read one together, badly, with voices. After that the bag does the work.`,
  children: { about: 140, from: 0, to: 4 },
  places: kingstanding,
  drivers: ["early-years", "education"],
  shaped: {
    level: "asked",
    who: "Babies, and their older brothers and sisters",
    how: "You cannot ask a baby, so we watched. Flaps, animals and faces won; long rhymes lost.",
    heard: [{ said: "A book that we can read to the baby.", did: "Each bag has one." }],
  },
  needs: [
    {
      name: "books",
      type: "goods",
      description: "Picture books, new or as good as new",
      quantity: "420",
      unit: "book",
    },
    {
      name: "packers",
      type: "volunteering",
      description: "Packing-day helpers",
      quantity: "24",
      unit: "hour",
      howOften: "once",
      whereabouts: "Our centre in Kingstanding",
    },
    {
      name: "story",
      type: "expertise",
      description: "Half a day’s training in reading aloud, for our visitors",
      quantity: "3",
      unit: "session",
      howOften: "once",
      optional: true,
    },
  ],
});

const saturdays = projectOf(us, {
  title: "Messy Saturdays",
  summary:
    "Two hours of paint, water and mud on Saturday mornings, for families who live where none of that is possible.",
  story: `If you live on the ninth floor and the landlord charges for marks, paint is a worry. Here it is the point.

Parents stay. That is half of it: for two hours nobody is on a phone, and there is somebody to talk to while the aprons drip.`,
  children: { about: 65, from: 1, to: 6 },
  places: [...kingstanding, { name: "Perry Common", postcode: "B23" }],
  drivers: ["early-years", "relationships"],
  shaped: {
    level: "told",
    who: "Children who come on Saturdays",
    how: "They vote with their feet: each child puts a handprint on the wall beside what they liked best. Mud has won eleven times.",
    heard: [],
  },
  needs: [
    {
      name: "hall",
      type: "space",
      description: "A hall with a floor that can be mopped, on Saturday mornings",
      quantity: "20",
      unit: "morning",
      howOften: "regular",
      whereabouts: "Within a bus ride of Kingstanding",
    },
    { name: "packs", type: "goods", description: "Art packs: paint, paper, aprons", quantity: "60", unit: "pack" },
  ],
});
const canteen = pledgeBy("Northgate Facilities", us, {
  to: "hall",
  quantity: "12",
  message: "Our training canteen stands empty at weekends. The floor has seen worse than paint.",
});
const packs = pledgeBy("Linnet & Vale Accountants", us, {
  to: "packs",
  quantity: "45",
  message: "We can do forty-five this quarter, and would like to see the wall.",
});

/** One that nobody has backed yet, and one that ended half met and was listed again. */
export const paperBoat: readonly Story[] = [
  [storytime.drafted(6), storytime.submitted(5), storytime.listed(1)],
  [
    ...saturdays.broughtIn(160),
    canteen.offered(148),
    canteen.accepted(146),
    canteen.delivered(62, { quantity: "12", note: "Twelve Saturdays from June to the end of September." }),
    canteen.confirmed(61),
    saturdays.closed(45, "The canteen is needed again, so we stop here. Twelve mornings, and the wall is full."),
    saturdays.relisted(40),
    saturdays.submitted(39),
    saturdays.listed(35),
    packs.offered(25),
    packs.accepted(24),
  ],
];
