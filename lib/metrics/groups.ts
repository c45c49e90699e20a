import { Prisma } from "@/lib/generated/prisma/client";

/** The cell of a table that a listed project falls in; `after` is null where no event was asked about. */
export type Cell = { child: boolean; after: boolean | null };

/** The groups that every figure is worked out for, over rows that have `child` and `after`. */
export const groups = {
  all: { has: () => true, sql: Prisma.sql`true` },
  childFocused: { has: ({ child }: Cell) => child, sql: Prisma.sql`child` },
  beforeEvent: { has: ({ after }: Cell) => after === false, sql: Prisma.sql`NOT after` },
  afterEvent: { has: ({ after }: Cell) => after === true, sql: Prisma.sql`after` },
  afterEventChildFocused: {
    has: ({ child, after }: Cell) => child && after === true,
    sql: Prisma.sql`child AND after`,
  },
} as const satisfies Record<string, { has: (cell: Cell) => boolean; sql: Prisma.Sql }>;

export type Group = keyof typeof groups;

/** One column for each group, named after it: the aggregates that `figures` makes for the rows of that group. */
export function perGroup(figures: (ofGroup: Prisma.Sql) => Prisma.Sql): Prisma.Sql {
  const columns = Object.entries(groups).map(
    ([name, { sql }]) => Prisma.sql`${figures(Prisma.sql`FILTER (WHERE ${sql})`)} AS ${Prisma.raw(`"${name}"`)}`,
  );
  return Prisma.join(columns);
}

/** Makes something for every group. */
export function forEachGroup<Figure>(make: (group: Group) => Figure): Record<Group, Figure> {
  return {
    all: make("all"),
    childFocused: make("childFocused"),
    beforeEvent: make("beforeEvent"),
    afterEvent: make("afterEvent"),
    afterEventChildFocused: make("afterEventChildFocused"),
  };
}
