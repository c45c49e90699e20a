import type { Thanked } from "../thanks-for";

/** What those who received something wrote afterwards. */
export const thankYous = {
  beds: {
    thanks:
      "Your two drivers carried all eight up stairs that the postman complains about, and would not take a biscuit. Next time we hide the biscuits in their van.",
    story:
      "Eight beds came on a Thursday. By Friday night eight children had slept in one of their own, some for the first time.\n\nA boy of six went to bed at five o’clock, to make it last. His sister has put a notice on hers: “Knock first.” She has never had anything to knock on before.",
    scene: "notice",
    shows: "A drawing of one bed with a purple quilt. A notice in a child’s writing is pinned to the wall above it.",
    recognised: "nobody",
  },
  packing: {
    story:
      "Nine people who cook for a hospital packed ninety school bags in one morning. They sharpened every pencil, because “nobody hands over a blunt knife either”.\n\nOn the first day of term a head teacher rang us. She had tried to count which children had our bags, and could not. That was the idea.",
    recognised: "agreed",
  },
  kitchen: {
    thanks:
      "You let them burn something on Monday and send something out on Friday. Thank you for both. One of them now corrects my onions.",
    story:
      "Three young people spent a week in a kitchen that feeds eleven hundred. They planned the Friday special, costed it and served it: a dal from somebody’s grandmother, with the recipe taken down over the telephone.\n\nIt sold out by ten past twelve. “I thought work was where you wait to go home,” said one of them, who is sixteen. She has asked for a Saturday job.",
    recognised: "agreed",
  },
  lunches: {
    thanks: "Four plates, no questions and always seconds. Thank you.",
    story: "One of the four came for the lunch and stayed for the washing-up, because of the singing.",
    recognised: "agreed",
  },
  breakfast: {
    thanks:
      "Please tell your drivers that we framed the poster of the breakfast sale. The one of you who ate nine pancakes should know that the children have made him a medal.",
  },
} satisfies Record<string, Thanked>;
