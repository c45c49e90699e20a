/** The states from which a life-cycle's table allows a move to `to`: what a conditional update names in its `where`. */
export function statesBefore<State extends string>(moves: Record<State, readonly State[]>, to: State): State[] {
  return (Object.keys(moves) as State[]).filter((from) => moves[from].includes(to));
}
