/** The cell of a table that a listed project falls in; `after` is null where no event was asked about. */
export type Cell = { child: boolean; after: boolean | null };

/** The groups that every figure is worked out for, over cells of `child` and `after`. */
export const groups = {
  all: { has: () => true },
  childFocused: { has: ({ child }: Cell) => child },
  beforeEvent: { has: ({ after }: Cell) => after === false },
  afterEvent: { has: ({ after }: Cell) => after === true },
  afterEventChildFocused: { has: ({ child, after }: Cell) => child && after === true },
} as const satisfies Record<string, { has: (cell: Cell) => boolean }>;

export type Group = keyof typeof groups;

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
