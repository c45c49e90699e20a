import type { Actor } from "@/lib/auth/actor";

/** One project as its story is told: the ids of what has come about so far, by the story's own names. */
export type Scene = {
  keep: (name: string, id: string) => void;
  /** The id that a name stands for. Throws when the story has not got there yet. */
  find: (name: string) => string;
};

/** Something that happened, so many days before the demonstration was made. */
export type Step = {
  daysAgo: number;
  /** The name of the organisation that did it. */
  by: string;
  deed: (actor: Actor, scene: Scene) => Promise<unknown>;
};

/** All that happened to one project, in order. */
export type Story = readonly Step[];

/** A scene in which nothing has come about yet. */
export function openScene(): Scene {
  const ids = new Map<string, string>();
  return {
    keep: (name, id) => void ids.set(name, id),
    find(name) {
      const id = ids.get(name);
      if (id === undefined) throw new Error(`The story has no ${name} yet`);
      return id;
    },
  };
}
