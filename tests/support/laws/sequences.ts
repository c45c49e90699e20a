import fc from "fast-check";
import { at } from "@/lib/clock";
import { Refusal } from "@/lib/refusal";
import { aCast, type Cast } from "./cast";
import { Hand, type Luck, type Move, someLuck } from "./hand";
import { anInspector, openToInspection } from "./inspector";
import { movesOfProjects } from "./moves-of-projects";
import { movesOfPromises } from "./moves-of-promises";
import { movesOfProof } from "./moves-of-proof";
import { movesOfShares } from "./moves-of-shares";
import { type Opening, openings } from "./openings";
import { aWorld, type World } from "./world";

/** How many sequences to try: half of them in turn, half of them at once. Who asks for a number gets new ones each time. */
const asked = process.env["MAYPOLE_LAWS"];
const many = Number(asked ?? 2000) / 2;
const usual = asked === undefined ? 2026 : Math.floor(Math.random() * 2 ** 31);
const seed = Number(process.env["MAYPOLE_LAWS_SEED"] ?? usual);
/** Worlds that live side by side, each in a programme of its own. */
const LANES = 4;

const moves: Move[] = [...movesOfPromises, ...movesOfProof, ...movesOfProjects, ...movesOfShares];

function moveFor(world: World, { roll }: Luck): Move {
  const possible = moves.filter(({ may }) => may(world));
  let place = roll % possible.reduce((sum, { weight }) => sum + weight, 0);
  for (const move of possible) {
    if (place < move.weight) return move;
    place -= move.weight;
  }
  throw new Error("There is always a move");
}

/** Plays one move and notes what came of it. Every refusal is an answer; anything else is a fault. */
async function play(world: World, luck: Luck): Promise<void> {
  const move = moveFor(world, luck);
  const hand = new Hand(world, luck);
  const note = (came: string) => world.log.push(`${move.name}: ${hand.said} -> ${came}`);
  try {
    await move.play(world, hand);
    note("done");
  } catch (error) {
    if (!(error instanceof Refusal)) {
      note(error instanceof Error ? `${error.name}: ${error.message.slice(-600)}` : "thrown");
      throw error;
    }
    note(`${error.kind}: ${[error.message, ...Object.values(error.fields).flat()].join(" ")}`);
  }
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Plays the groups one after another, the moves of a group at once, and then asks every law. Throws with the trace of what happened. */
async function playOut(
  cast: Cast,
  opening: Opening,
  groups: Luck[][],
  brokenIn: (projectId: string) => Promise<string[]>,
) {
  const world = await aWorld(cast);
  await at(world.clock, () => openings[opening](world));
  const faults: unknown[] = [];
  for (const group of groups) {
    world.clock = new Date(world.clock.getTime() + HOUR);
    const results = await at(world.clock, () => Promise.allSettled(group.map((luck) => play(world, luck))));
    faults.push(...results.filter((each) => each.status === "rejected").map((each): unknown => each.reason));
    if (faults.length > 0) break;
  }
  const broken = await brokenIn(world.projectId);
  if (broken.length + faults.length === 0) return;
  throw new Error([...broken, `It began with: ${opening}`, ...world.log].join("\n  "), { cause: faults[0] });
}

/** What a test of very many sequences may take. */
export const anHour = { timeout: HOUR };

/**
 * Plays random sequences of groups of moves until one breaks a law. That one is made shorter for a minute, and thrown with its trace and the
 * seed, which MAYPOLE_LAWS_SEED plays again.
 */
export async function keepLaws({ atOnce }: { atOnce: number }): Promise<void> {
  const group = fc.array(someLuck, { minLength: 1, maxLength: atOnce });
  const groups = fc.array(group, { minLength: 2, maxLength: atOnce === 1 ? 16 : 8, size: "max" });
  const opening = fc.constantFrom(...(Object.keys(openings) as Opening[]));
  await openToInspection();
  const lane = async (number: number) => {
    const cast = await aCast();
    const inspector = await anInspector(process.env["DATABASE_URL"] ?? "");
    let shortenUntil = Infinity;
    const property = fc.asyncProperty(opening, groups, async (begun, drawn) => {
      if (Date.now() > shortenUntil) return;
      await playOut(cast, begun, drawn, (projectId) => inspector.brokenIn(projectId)).catch((error: unknown) => {
        shortenUntil = Math.min(shortenUntil, Date.now() + MINUTE);
        throw error;
      });
    });
    try {
      await fc.assert(property, { seed: seed + number, numRuns: Math.ceil(many / LANES) });
    } finally {
      await inspector.close();
    }
  };
  await Promise.all(Array.from({ length: LANES }, (_, number) => lane(number)));
}
