import { db } from "@/lib/db";
import { followProject } from "@/lib/follows/follow-project";
import { saveSearch } from "@/lib/saved-searches/save-search";
import { actorOf, type Actors } from "./join-in";

/** What Dev asks to hear about. It is asked for today, so that nobody is told of the demonstration's past. */
export async function askToHear(actors: Actors): Promise<void> {
  const dev = actorOf("Northgate Facilities", actors);
  await saveSearch(dev, { query: "type=equipment&type=transport&place=B19+1NH&within=5", telling: "weekly" });
  const { id } = await db.project.findFirstOrThrow({
    where: { title: "Digital Lending Library", status: "listed" },
    select: { id: true },
  });
  await followProject(dev, { projectId: id });
}
