import { jointBy } from "../joint-by";
import { pledgeBy } from "../pledge-by";
import { projectOf } from "../project-of";
import type { Story } from "../scene";

const us = "Bright Kites Youth Project";

const drums = projectOf(us, {
  title: "Drums on the Green",
  summary: "A drum corps for forty young people who were told all day to be quiet, on the green and at the carnival.",
  story: `It started with six buckets and a complaint. The neighbour who complained now leads the second row.

A drum asks nothing of you but to hit it when everybody else does. Those who do not speak much turn out to be the ones who keep the time. We play on Sundays when it is dry, and at the carnival whatever the weather.`,
  children: { about: 40, from: 8, to: 17 },
  places: [{ name: "Small Heath", postcode: "B10 0DY" }],
  drivers: ["community", "relationships"],
  shaped: {
    level: "led",
    who: "The first six, who had the buckets",
    how: "They choose the rhythms and teach each new row themselves.",
    heard: [{ said: "Nobody has to go on their own.", did: "We play in rows of four, and a row joins together." }],
  },
  needs: [
    { name: "drums", type: "equipment", description: "Drums that can stand the rain", quantity: "20", unit: "drum" },
    { name: "shirts", type: "goods", description: "Shirts in two colours", quantity: "60", unit: "shirt" },
    {
      name: "van",
      type: "transport",
      description: "Van and driver, for drums and not for people",
      quantity: "6",
      unit: "trip",
      howOften: "regular",
      whereabouts: "From our store to the green, and back before it is dark",
    },
  ],
});
const together = jointBy("Northgate Facilities", us, {
  to: "drums",
  quantity: "20",
  message: "We can do eight, and we know two others who would like to make it the whole twenty.",
});
const shirts = jointBy("Alder Catering", us, {
  to: "shirts",
  quantity: "60",
  message: "Our printer has two colours left over in every size. We would ask the others to fill the van with us.",
});
const kitchenVan = pledgeBy("Alder Catering", us, {
  to: "van",
  quantity: "2",
  message: "Our van is back from its round by three on Sundays. Two trips to see how it goes?",
});
const estatesVan = pledgeBy("Northgate Facilities", us, {
  to: "van",
  quantity: "3",
  message: "The estates van stands still on Sundays. Three trips, with a driver who likes carnival.",
});

/** What three gave together; what three mean to give, of whom one has yet to answer; a pledge that ran out, and one that is about to. */
export const drumsOnTheGreen: readonly Story[] = [
  [
    ...drums.broughtIn(98),
    together.offered(90),
    together.asked(90, "Alder Catering", "6", "Six would be yours. We collect them all in one van."),
    together.asked(90, "Quillbrook Logistics", "6", "Six from you, and the van if it is free on the Friday?"),
    together.joined(89, "Alder Catering"),
    together.joined(88, "Quillbrook Logistics"),
    together.accepted(86),
    kitchenVan.offered(75),
    together.brought(72, "Quillbrook Logistics", "6", "Ours, and the sticks for everybody’s."),
    together.brought(72, "Alder Catering", "6", "Six, on Quillbrook’s van."),
    together.confirmed(71, "Quillbrook Logistics"),
    together.confirmed(71, "Alder Catering"),
    together.brought(66, "Northgate Facilities", "8", "The last eight, with covers for all twenty."),
    together.confirmed(65, "Northgate Facilities"),
    estatesVan.offered(29),
    shirts.offered(5),
    shirts.asked(5, "Quillbrook Logistics", "15", "Fifteen in green? Your drivers could wear the sixteenth."),
    shirts.asked(5, "Linnet & Vale Accountants", "15", "Fifteen in gold, in the small sizes."),
    shirts.joined(4, "Quillbrook Logistics"),
  ],
];
