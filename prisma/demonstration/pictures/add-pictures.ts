import { at } from "@/lib/clock";
import { db } from "@/lib/db";
import { addDocument } from "@/lib/files/add-document";
import { addPhotograph } from "@/lib/files/add-photograph";
import { type Actors, actorOf } from "../join-in";
import { instantOf } from "../when";
import { draw } from "./drawing";
import { planOfTheHall } from "./plan-of-the-hall";
import { scenes } from "./scenes";

type Shown = { by: string; project: string; scene: keyof typeof scenes; says: string };

/** Each says that it is a drawing, as the places are invented. */
const shown: Shown[] = [
  {
    ...{ by: "Lozells Lantern", project: "A Bed of Their Own", scene: "beds" },
    says: "A drawing of five wooden beds in a sunny room, each with a quilt of another colour.",
  },
  {
    ...{ by: "Lozells Lantern", project: "A Bed of Their Own", scene: "bedding" },
    says: "A drawing of folded bedding on a shelf, in five patterns to choose from.",
  },
  {
    ...{ by: "Lozells Lantern", project: "Warm Coats, First Frost", scene: "coats" },
    says: "A drawing of four winter coats on a rail.",
  },
  {
    ...{ by: "Bright Kites Youth Project", project: "Girls’ Football, Small Heath", scene: "kit" },
    says: "A drawing of three football shirts on a line, water bottles and a ball on the grass.",
  },
  {
    ...{ by: "Harbour Collective", project: "Young Carers’ Night Off", scene: "hall" },
    says: "A drawing of a hall with bunting and four large cushions on the floor.",
  },
  {
    ...{ by: "Open Door Families", project: "Digital Lending Library", scene: "laptops" },
    says: "A drawing of six laptops on two shelves, all switched on.",
  },
  {
    ...{ by: "Stepping Stones", project: "Smile Club", scene: "brushes" },
    says: "A drawing of five toothbrushes in a pot with a smile on it.",
  },
];

/** Draws pictures for some of the projects, as nobody real was photographed, and adds them as their organisations would. */
export async function addPictures(actors: Actors): Promise<void> {
  for (const { by, project, scene, says } of shown)
    await at(instantOf(1, by), async () => {
      const file = { name: `${scene}.jpg`, bytes: await draw(scenes[scene]) };
      const said = { alternativeText: says, recognised: "nobody", consentBy: by };
      await addPhotograph(actorOf(by, actors), { projectId: await idOf(project), file, ...said });
    });
  const by = "Harbour Collective";
  await at(instantOf(1, by), async () => {
    const projectId = await idOf("Young Carers’ Night Off");
    const file = { name: "plan.pdf", bytes: planOfTheHall() };
    await addDocument(actorOf(by, actors), { projectId, file, name: "Plan of the hall" });
  });
}

async function idOf(title: string): Promise<string> {
  const { id } = await db.project.findFirstOrThrow({
    where: { title, status: { in: ["draft", "listed"] } },
    orderBy: { id: "desc" },
  });
  return id;
}
