import fc from "fast-check";
import { expect, test } from "vitest";
import { childrenNamed } from "@/lib/projects/child-named";

test.each([
  ["Aisha, 9, sleeps on the floor.", "Write “a nine-year-old” instead."],
  ["We met Aisha (9) at the door.", "Write “a nine-year-old” instead."],
  ["Aisha, aged 9, sleeps on the floor.", "Write “a nine-year-old” instead."],
  ["It began with Tomasz aged 11.", "Write “an eleven-year-old” instead."],
  ["Kwabena, aged eight, shares a bed.", "Write “an eight-year-old” instead."],
  ["Nine-year-old boys tire. But eight-year-old Oluwakemi does not.", "Write “an eight-year-old” instead."],
  ["Our 14-year-old Xhevdet is a carer.", "Write “a fourteen-year-old” instead."],
  ["Aisha is nine years old.", "Write “a nine-year-old” instead."],
  ["Adam is 9 and has never seen the sea.", "Write “a nine-year-old” instead."],
  ["Then Zainab turned thirteen.", "Write “a thirteen-year-old” instead."],
  ["Adam Hussain, 9", "Write “a nine-year-old” instead."],
  ["Adam Hussain, aged 7, is one of them.", "Write “a seven-year-old” instead."],
  ["Xiomara, 12, told us that she cooks.", "Write “a twelve-year-old” instead."],
  ["Lily, 9, lives in Small Heath.", "Write “a nine-year-old” instead."],
  ["Aged 9, Jack had never seen the sea.", "Write “a nine-year-old” instead."],
  ["Ravi is nine and lives with his nan.", "Write “a nine-year-old” instead."],
  ["Kofi is nine and has never slept alone.", "Write “a nine-year-old” instead."],
  ["Tyrell, who is eleven years old, plays.", "Write “an eleven-year-old” instead."],
  ["Her 3 year old daughter Zofia reads.", "Write “a three-year-old” instead."],
  ["Her name is Lily and she is four.", "Write “a four-year-old” instead."],
  ["Omar turned 13 last week.", "Write “a thirteen-year-old” instead."],
  ["Omar, a 16-year-old young leader, planned it.", "Write “a sixteen-year-old” instead."],
  ["Sophie and Ella (both 10) made the film.", "Write “a ten-year-old” instead."],
  ["Ibrahim (Year 6) designed the poster.", "Leave out the name, or the class."],
  ["Adam, Year 5: “I have a desk now.”", "Leave out the name, or the class."],
  ["A boy called Adam Hussain told us.", "Write “a child” instead, without a name."],
  ["Her daughter Chloe Marsh waits.", "Write “a child” instead, without a name."],
  ["a girl named Oluwakemi Adeyemi", "Write “a child” instead, without a name."],
  ["Aisha goes to Heathfield Primary School.", "Leave out the name, or the school."],
  ["Mohammed attends St Mary’s Academy.", "Leave out the name, or the school."],
  ["Aisha in Year 4 drew it.", "Leave out the name, or the class."],
  ["Date of birth: 3 March 2017", "Leave out the day of birth."],
  ["DOB 03/03/2017", "Leave out the day of birth."],
  ["Her brother was born on 3 March 2017.", "Leave out the day of birth."],
  ["The family lives at 12 Villa Road.", "Leave out the address."],
  ["He lives in flat 4, Wheeler Street.", "Leave out the address."],
])("%s: %s", (text, instead) => {
  expect(childrenNamed(text).map((each) => each.instead)).toEqual([instead]);
});

test.each([
  "Lozells Lantern is nine years old this year.",
  "Lozells Lantern, aged nine, has a birthday.",
  "St Mary’s, 3 miles from here, lends us its hall.",
  "St Thomas, 9 minutes away, has a kitchen.",
  "Children aged 9 to 13 mend bicycles.",
  "Girls aged 9 and over run it. Boys aged 8, too.",
  "Brownies aged 7, Cubs aged 8 and Scouts aged 11 share the hut.",
  "Children aged 9",
  "Young people, 16 of them, planned it.",
  "In Aston, 9 families wait. In Lozells, 12.",
  "In Aston, 12 told us that they wait.",
  "Aged 9, they choose for themselves. Aged 11, Scouts lead.",
  "Birmingham, 7 October: we open.",
  "A nine-year-old told us that a bed which looks second-hand makes you feel second-hand.",
  "Our nine-year-old Transit van is tired.",
  "Our 12-year-old Ford minibus has stopped.",
  "The project was born on 3 March 2015.",
  "Our club was born in 2015.",
  "The nursery was born on 3 May 2011.",
  "We work with Elliot Primary School, Year 6.",
  "Thomas Telford School, Year 7 to 11",
  "Maryam Primary, Year 3, and Rowan Infants, Year 1",
  "Lozells Lantern is nine and has never been stronger.",
  "Its name is Lantern and they are 9 volunteers.",
  "Sarah Jenkins runs the club with Adam.",
  "Ask for Grace at St Mary’s School.",
  "Dr Khan, 12 Villa Road, is where we meet.",
  "We meet at 12 Villa Road, Lozells, B19 1NH.",
  "The library lives at 12 Villa Road.",
  "Thanks to William Cowper School and George Dixon Academy.",
  "King Edward’s School, Year 4, drew it.",
  "Harry Potter books, 9 of them",
  "Daisy chains, 30 of each",
  "Thursdays, 4 to 6, at Bright Kites.",
  "Ward 9 at Heartlands has the youngest patients.",
  "Key Stage 2, aged 7 to 11",
  "Phase 2 is 9 months long.",
  "A girl called Aisha drew the door first.",
  "Paper Boat, 9 Station Road, Erdington",
  "Babies under one, and their brothers and sisters",
  "Sam is 40 and has run it for 9 years.",
  "Level 3, 8 places",
  "The child Trust Fund, the pupil Premium Grant and the baby Basics appeal",
])("passes: %s", (text) => {
  expect(childrenNamed(text)).toEqual([]);
});

const names = fc.constantFrom("Aisha", "Adam", "Zainab", "Oliver", "Priya", "Wiktoria", "Tyrese");
const years = fc.integer({ min: 1, max: 17 });
const around = fc.constantFrom("", "We began in spring. ", "Lozells Lantern helps. ", "“They said: no logos.” ");

test("a known name with a child’s age is found wherever it stands", () => {
  const ways = fc.constantFrom(
    (name: string, age: number) => `${name}, ${age}, waits.`,
    (name: string, age: number) => `${name} (${age}) waits.`,
    (name: string, age: number) => `${name}, aged ${age}, waits.`,
    (name: string, age: number) => `${name} is ${age} years old.`,
    (name: string, age: number) => `The ${age}-year-old ${name} waits.`,
  );
  fc.assert(
    fc.property(ways, names, years, around, around, (way, name, age, first, then) => {
      const [named, ...more] = childrenNamed(`${first}${way(name, age)} ${then}`);
      expect(named?.found).toContain(name);
      expect(more).toEqual([]);
    }),
  );
});

test("ages of groups and of grown-ups are never anybody’s", () => {
  const groups = fc.constantFrom("Children", "Girls", "Boys", "Young people", "Families with children", "Teenagers");
  fc.assert(
    fc.property(groups, years, years, fc.integer({ min: 18, max: 99 }), names, (group, from, to, old, name) => {
      expect(childrenNamed(`${group} aged ${from} to ${to}. ${group} aged ${from}–${to}.`)).toEqual([]);
      expect(childrenNamed(`${name}, ${old}, helps. ${name}, aged ${old}, helps.`)).toEqual([]);
    }),
  );
});

test("nothing is found without a capital letter or a digit, whatever is typed", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      childrenNamed(text);
      expect(childrenNamed(text.toLowerCase().replace(/\d/g, ""))).toEqual([]);
    }),
  );
});

// Patterns that try every way to read these would not come to an end.
test.each(["Aa ", "Aisha ", "lives at ", "born ", "a b c ", "’-"])(
  "many beginnings that lead nowhere (%s) are read to their end",
  (each) => {
    expect(childrenNamed(each.repeat(4000 / each.length))).toEqual([]);
  },
);

test("several texts are read as one, and nothing is said twice", () => {
  expect(childrenNamed("Aisha, 9, waits.", null, "Aisha, 9, waits.", "Adam, 7, too.")).toHaveLength(2);
});

test.each(["A", "\u2019", "Aa\u2019", "Tom, nine ", "lives at 9 Aa Aa "])(
  "a text made of %j alone is read in a moment",
  (part) => {
    const began = performance.now();
    childrenNamed(part.repeat(Math.ceil(100_000 / part.length)));
    expect(performance.now() - began).toBeLessThan(3_000);
  },
);
