import { createReadStream } from "node:fs";
import { systemIn } from "@/lib/auth/actor";
import { at } from "@/lib/clock";
import { importExtract } from "@/lib/imports/import-extract";
import { getProgramme } from "@/lib/programmes/get-programme";
import { cast } from "./cast";
import { actorOf, type Actors, registering, seat } from "./join-in";
import { organisations, procurementTeam } from "./organisations";
import { loadPlaces } from "./places/load-places";
import { addPictures } from "./pictures/add-pictures";
import { openScene } from "./scene";
import { brightKites } from "./stories/bright-kites";
import { drumsOnTheGreen } from "./stories/drums-on-the-green";
import { harbourCollective } from "./stories/harbour-collective";
import { lozellsLantern } from "./stories/lozells-lantern";
import { openDoorFamilies } from "./stories/open-door-families";
import { paperBoat } from "./stories/paper-boat";
import { steppingStones } from "./stories/stepping-stones";
import { twoRivers } from "./stories/two-rivers";
import { whatContractsPromise } from "./stories/what-contracts-promise";
import { whatSuppliersOffer } from "./stories/what-suppliers-offer";
import { whatThingsAreWorth } from "./stories/what-things-are-worth";
import { keepDaily } from "./keep-daily";
import { askToHear } from "./what-people-hear-of";
import { instantOf } from "./when";

const stories = [
  ...lozellsLantern,
  ...brightKites,
  ...openDoorFamilies,
  ...paperBoat,
  ...harbourCollective,
  ...steppingStones,
  ...twoRivers,
  ...drumsOnTheGreen,
  ...whatSuppliersOffer,
  ...whatThingsAreWorth,
  ...whatContractsPromise,
];
const FIRST_DAY_AGO = 175;
const extract = new URL("programme-extract-2025-07.csv", import.meta.url);

/**
 * Fills an empty database with the demonstration programme: the extract of July 2025, the cast, and live stories that end
 * yesterday. All of it happens through the use cases; each use case is told when, and the timetable is kept every morning up to yesterday.
 */
export async function loadDemonstration(say: (line: string) => void = () => undefined): Promise<void> {
  say("Importing invented places and the programme extract …");
  await loadPlaces();
  const programmeId = await importProgramme();
  const actors: Actors = new Map();
  say("Telling the stories of the demonstration …");
  await at(instantOf(FIRST_DAY_AGO, procurementTeam), () => seat(programmeId, cast, actors));
  const told = stories.flatMap((story) => {
    const scene = openScene();
    return story.map(({ daysAgo, by, deed }) => ({ daysAgo, by, happen: () => deed(actorOf(by, actors), scene) }));
  });
  const happened = [...organisations.flatMap((each) => registering(programmeId, each, actors)), ...told]
    .map(({ daysAgo, by, happen }) => ({ instant: instantOf(daysAgo, by), happen }))
    .concat(keepDaily(FIRST_DAY_AGO))
    .sort((one, other) => one.instant.getTime() - other.instant.getTime());
  for (const { instant, happen } of happened) await at(instant, happen);
  say("Drawing its pictures …");
  await addPictures(actors);
  await askToHear(actors);
}

async function importProgramme(): Promise<string> {
  const { outcome, problems } = await importExtract(
    systemIn(null),
    {
      programme: "bsol",
      create: true,
      name: "Birmingham and Solihull social value programme",
      area: "Birmingham and Solihull",
      events: [{ name: "Social Value Conference", heldOn: "2024-09-19" }],
    },
    createReadStream(extract),
  );
  if (outcome !== "applied") throw new Error(`The extract was not imported: ${JSON.stringify(problems)}`);
  return (await getProgramme("bsol")).id;
}
