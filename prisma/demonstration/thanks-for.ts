import { tellStory } from "@/lib/stories/tell-story";
import { withdrawStory } from "@/lib/stories/withdraw-story";
import { draw } from "./pictures/drawing";
import { scenes } from "./pictures/scenes";
import type { Step } from "./scene";

/** A thank-you, a story or both; with a drawing from the scenes, and what that shows. */
export type Thanked = {
  thanks?: string;
  story?: string;
  scene?: keyof typeof scenes;
  shows?: string;
  recognised?: "nobody" | "agreed";
};

/** What a community organisation writes once something of a match is confirmed, each so many days ago; `name` is the pledge’s in its story. */
export const thanksFor = (community: string, name: string) => ({
  /** It says thank you, and may tell everybody what came of it. */
  thanked: (daysAgo: number, { scene, shows, ...words }: Thanked): Step => ({
    ...{ daysAgo, by: community },
    deed: async (actor, { find, keep }) => {
      const drawn = scene && {
        file: { name: `${scene}.jpg`, bytes: await draw(scenes[scene]) },
        alternativeText: shows,
      };
      const told = { matchId: find(`match ${name}`), consentBy: community, ...words, ...drawn };
      keep(`story ${name}`, (await tellStory(actor, told)).id);
    },
  }),
  tookBack: (daysAgo: number): Step => ({
    ...{ daysAgo, by: community },
    deed: (actor, { find }) => withdrawStory(actor, { storyId: find(`story ${name}`) }),
  }),
});
