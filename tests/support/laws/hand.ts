import fc from "fast-check";
import type { Actor } from "@/lib/auth/actor";
import type { Thing, World } from "./world";

/** The luck of one move: plain numbers and words, so that fast-check can make them smaller. */
export type Luck = {
  /** Which of the moves that make sense now. */
  roll: number;
  /** Whether somebody plays who perhaps may not, or with something that is over. */
  wrong: number;
  numbers: readonly number[];
  things: string;
  pounds: string;
};

const absurd = fc.constantFrom("", "0", "-3", "2.5", "1e9", "twelve", "£0.001", "2000000000", "99999999999999999999");

export const someLuck: fc.Arbitrary<Luck> = fc.record({
  roll: fc.nat({ max: 9999 }),
  wrong: fc.nat({ max: 19 }),
  numbers: fc.array(fc.nat({ max: 99 }), { minLength: 5, maxLength: 5 }),
  things: fc.oneof(
    { arbitrary: fc.integer({ min: 1, max: 9 }).map(String), weight: 16 },
    { arbitrary: fc.integer({ min: 10, max: 30 }).map(String), weight: 3 },
    { arbitrary: absurd, weight: 1 },
  ),
  pounds: fc.oneof(
    { arbitrary: fc.integer({ min: 1, max: 70_000 }).map((pence) => (pence / 100).toFixed(2)), weight: 7 },
    { arbitrary: fc.constantFrom("£250", "£400", "£300.01", "£1,000", "7"), weight: 3 },
    { arbitrary: absurd, weight: 1 },
  ),
});

/** What one move is played with. Each choice takes the next number, so that the same luck plays the same. */
export class Hand {
  private taken = 0;
  private words: string[] = [];
  constructor(
    readonly world: World,
    readonly luck: Luck,
  ) {}

  get things(): string {
    return this.say(this.luck.things);
  }

  /** So much of a thing, counted as it is. */
  muchOf({ pounds }: { pounds: boolean }): string {
    return this.say(pounds ? this.luck.pounds : this.luck.things);
  }

  /** Usually one of those who may; now and then anybody at all. */
  who(...right: readonly (Actor | undefined)[]): Actor {
    const actors = this.luck.wrong <= 1 ? this.world.cast.everybody : right.filter((actor) => actor !== undefined);
    const actor = this.of(actors);
    this.say(this.world.cast.nameOf(actor));
    return actor;
  }

  /** The supplier whose organisation this is. */
  supplier(organisationId: string | undefined): Actor | undefined {
    return this.world.cast.suppliers.find((actor) => actor.organisationId === organisationId);
  }

  of<Choice>(choices: readonly Choice[]): Choice {
    const number = this.luck.numbers[this.taken % this.luck.numbers.length] ?? 0;
    this.taken += 1;
    return choices[number % choices.length]!;
  }

  /** The newest of some things first; one in a state that makes sense, or now and then any. */
  thing(things: readonly Thing[], ...states: string[]): Thing {
    const fit = this.luck.wrong === 2 ? things : things.filter(({ state }) => states.includes(state));
    const chosen = this.of((fit.length > 0 ? fit : things).toReversed());
    this.say(`#${things.indexOf(chosen) + 1}`);
    return chosen;
  }

  /** Nothing typed, or so much of it. */
  maybe(thing: Thing): string {
    return this.of([true, true, false]) ? "" : this.muchOf({ pounds: thing.pounds === true });
  }

  /** Notes a choice for the trace. */
  say(word: string): string {
    this.words.push(word === "" ? "nothing" : word);
    return word;
  }

  get said(): string {
    return this.words.join(" ");
  }
}

export type Move = {
  name: string;
  weight: number;
  /** Whether it makes sense now. */
  may: (world: World) => boolean;
  play: (world: World, hand: Hand) => Promise<unknown>;
};

export const always = () => true;
export const some = (things: readonly Thing[], ...states: string[]) =>
  things.some(({ state }) => states.includes(state));
