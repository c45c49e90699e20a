import { pledgeBy } from "../pledge-by";
import { projectOf } from "../project-of";
import type { Story } from "../scene";
import { thankYous } from "./thank-yous";

const us = "Bright Kites Youth Project";
const smallHeath = [{ name: "Small Heath", postcode: "B10 0DY" }];

const football = projectOf(us, {
  title: "Girls’ Football, Small Heath",
  summary:
    "Two evenings a week of football for girls who have been told that the park is not for them after four o’clock.",
  story: `It began with six girls and a flat ball behind the library. By the third week there were twenty, and a man who said that they were in the way.

They are not asking for much: a pitch with a fence and lights, so that mothers are happy, and kit that nobody has to buy. Two of the older ones have started to teach the younger. One told us that it is the only hour of the week in which nobody needs her for something.`,
  children: { about: 85, from: 9, to: 16 },
  places: smallHeath,
  drivers: ["community", "relationships"],
  shaped: {
    level: "led",
    who: "Girls aged 9 to 16 who play",
    how: "It was their idea. The older ones run the warm-up, and six of them meet each month to decide what comes next.",
    heard: [
      { said: "Early, because we must be home by seven.", did: "Half past four, on Tuesdays and Thursdays." },
      { said: "Women to run it.", did: "Two coaches from the street." },
      { said: "We choose the colours.", did: "Green and gold." },
    ],
  },
  needs: [
    {
      name: "pitch",
      type: "space",
      description: "Five-a-side pitch after school, fenced and lit",
      quantity: "40",
      unit: "hour",
      howOften: "regular",
      whereabouts: "Within a walk of Small Heath library",
      costToAccept: "We bring two coaches and lock up after us",
    },
    {
      name: "kit",
      type: "goods",
      description: "Kit and boots, in sizes that they will give you",
      quantity: "22",
      unit: "set",
    },
  ],
});
const pitch = pledgeBy("Northgate Facilities", us, {
  to: "pitch",
  quantity: "24",
  message:
    "The staff pitch behind the old laundry is empty until six. It is fenced, lit, and there is a room to change in.",
});
const kit = pledgeBy("Linnet & Vale Accountants", us, {
  to: "kit",
  quantity: "22",
  message: "Green and gold, with numbers. Send us the sizes and we will order this week.",
});
const morePitch = pledgeBy("Northgate Facilities", us, {
  to: "pitch",
  quantity: "16",
  message: "The staff league has moved to Mondays, so you can have the rest of the season too.",
});

const kitchen = projectOf(us, {
  title: "After-School Kitchen",
  summary: "Thirty young people learn to cook a hot meal for their families on four pounds, and take it home in a pan.",
  story: `Half of our lot get in before their parents do, and put the small ones’ tea on. They can do noodles. They asked if they could learn something that fills people up.

There is a kitchen at the community hall. What we need is a cook with patience, pans that can go home, and the shopping for one term.`,
  children: { about: 30, from: 12, to: 17 },
  places: smallHeath,
  drivers: ["income", "health-care"],
  shaped: {
    level: "planned",
    who: "Young people aged 12 to 17 who cook at home",
    how: "They wrote the menu: their grandmothers’ dishes first, one from each family, then whatever wins the vote.",
    heard: [{ said: "No worksheets.", did: "There are none." }],
  },
  needs: [
    {
      name: "cook",
      type: "expertise",
      description: "A cook who can teach, on Wednesdays after school",
      quantity: "24",
      unit: "hour",
      howOften: "regular",
      whereabouts: "The kitchen of the community hall",
      check: "enhanced",
      costToAccept: "One of our youth workers is in the room all evening",
    },
    { name: "pans", type: "equipment", description: "Lidded pans to take home", quantity: "30", unit: "pan" },
    {
      name: "shopping",
      type: "cash",
      description: "Shopping for twelve Wednesdays",
      quantity: "£1,440",
      lines: [{ description: "Wednesdays of food for thirty families", quantity: 12, amount: "£1,440" }],
    },
  ],
});

const firstShift = projectOf(us, {
  title: "First Shift",
  summary: "A week at work for eight young people whose families do not know anybody who could arrange one.",
  story: `At school they are told to find a placement. Some ask an uncle. Ours ask us, and we do not know many people in offices.

We prepare them: the bus, the first morning, what to do when you do not understand. We are a phone call away all week. What we need is someone who will give them something real to do.`,
  children: { about: 8, from: 15, to: 17 },
  places: [...smallHeath, { name: "Bordesley Green", postcode: "B9 5NA" }],
  drivers: ["education", "income"],
  shaped: {
    level: "asked",
    who: "Young people who had been on a placement last year",
    how: "We sat down with twelve of them over pizza and asked what they would change.",
    heard: [
      { said: "Not photocopying.", did: "Every host agrees one job that is finished by Friday." },
      { said: "Someone to eat lunch with.", did: "Every host names a lunch partner." },
    ],
  },
  needs: [
    {
      name: "weeks",
      type: "placement",
      description: "A week of work experience with a job to finish",
      quantity: "8",
      unit: "placement",
      howOften: "once",
      whereabouts: "At your place of work",
      check: "unsure",
      costToAccept: "We visit you first, and ring every day",
    },
    {
      name: "fares",
      type: "cash",
      description: "Fares and lunches",
      quantity: "£480",
      lines: [
        {
          description: "Weekly bus passes",
          quantity: 8,
          amount: "£160",
          cashOnly: "Passes are bought in each young person’s own app, on the Sunday before",
        },
        { description: "Weeks of lunches", quantity: 8, amount: "£320" },
      ],
    },
  ],
});
const inTheKitchen = pledgeBy("Alder Catering", us, {
  to: "weeks",
  quantity: "4",
  message: "Four weeks in our main kitchen. They will plan, cost and cook the Friday special.",
});
const onSite = pledgeBy("Northgate Facilities", us, {
  to: "weeks",
  quantity: "2",
  message: "Two with the estates team: they will survey a building and present what they find.",
});
const atTheBench = pledgeBy("Sorrelgate Digital", us, {
  to: "weeks",
  quantity: "2",
  message: "Two at the repair bench. They will each take home a laptop that they have rebuilt.",
});
const lunches = pledgeBy("Alder Catering", us, {
  to: "fares",
  quantity: "4",
  instead: "Weeks of lunches",
  message: "Ours eat in the staff canteen, on us.",
});

const quietRoom = projectOf(us, {
  title: "The Quiet Room",
  summary: "A small room with a door that shuts, for young people who need ten minutes before they can join in.",
  story: `Some of the young people who come to us arrive straight from something. They are not ready for table tennis.

There is a store room. With paint, a soft light and something to sit on it would be a room where nobody asks you anything until you are ready.`,
  children: { about: 45, from: 10, to: 18 },
  places: smallHeath,
  drivers: ["relationships", "health-care"],
  shaped: {
    level: "planned",
    who: "Young people who come to the club",
    how: "Three of them drew it. All three drew the door first.",
    heard: [],
  },
  needs: [
    {
      name: "painters",
      type: "volunteering",
      description: "Clearing and painting the room",
      quantity: "20",
      unit: "hour",
      howOften: "once",
    },
    { name: "seats", type: "equipment", description: "Soft seats, lamps and a thick rug", quantity: "6", unit: "item" },
  ],
});

/** Amina’s: pledges and an arrival to answer, a year of placements with a cancelled one, a project in the queue and one returned. */
export const brightKites: readonly Story[] = [
  [
    ...football.broughtIn(18),
    pitch.offered(16),
    pitch.accepted(15),
    kit.offered(14),
    kit.accepted(13),
    pitch.received(4, { quantity: "6", note: "Three evenings so far. Twenty-six came on Thursday." }),
    kit.delivered(3, { quantity: "22", note: "Two boxes, left with your caretaker." }),
    morePitch.offered(2),
  ],
  [
    ...firstShift.broughtIn(88),
    inTheKitchen.offered(80),
    inTheKitchen.accepted(78),
    onSite.offered(75),
    onSite.accepted(74),
    lunches.offered(72),
    lunches.accepted(71),
    onSite.cancelled(
      50,
      "The site goes back to its owner next month and we would have nobody there. We are sorry: we will offer again in spring.",
    ),
    inTheKitchen.delivered(30, { quantity: "3" }),
    inTheKitchen.confirmed(29),
    lunches.delivered(28, { quantity: "4", note: "One of the four came for the food alone. She was welcome." }),
    lunches.confirmed(27),
    lunches.thanked(26, thankYous.lunches),
    inTheKitchen.completed(
      26,
      "Three had their week. The fourth family moved away, and we have nobody for it before Christmas.",
    ),
    inTheKitchen.thanked(25, thankYous.kitchen),
    lunches.tookBack(22),
    atTheBench.offered(20),
    atTheBench.accepted(19),
  ],
  [
    quietRoom.drafted(12),
    quietRoom.submitted(11),
    quietRoom.returned(
      8,
      "We would like to list this. Please say who is with a young person in the room, or near it, and how you keep them safe. One or two sentences in your story will do.",
    ),
  ],
  [kitchen.drafted(5), kitchen.submitted(4)],
];
