import { Table } from "@/components/ui/table";
import type { Moved, tryWeights } from "@/lib/matching/try-weights";

type Tried = Awaited<ReturnType<typeof tryWeights>>;

/** What numbers that are not saved yet would change for a few suppliers. */
export function WouldChange({ tried }: { tried: Tried }) {
  return (
    <section className="stack" id="would-change">
      <h2>What this would change</h2>
      <p>
        Nothing is saved yet. These are the projects with most points for the suppliers that offer most, by the numbers
        above and by those that count today. What comes far behind today is not looked at.
      </p>
      {tried.length === 0 && (
        <p className="soft">No supplier offers anything at the moment, so there is nothing to show.</p>
      )}
      {tried.map(({ supplier, moved }) => (
        <Table
          key={supplier}
          caption={supplier}
          columns={[{ label: "Project" }, { label: "Would be" }, { label: "Is now" }, { label: "So it" }]}
          rows={moved.map((each) => ({
            key: each.id,
            cells: [
              <>
                {each.title}
                <span className="hint">{each.organisation}</span>
              </>,
              placeWords(each.after),
              placeWords(each.before),
              moveWords(each),
            ],
          }))}
          stacked
        />
      ))}
    </section>
  );
}

const ordinals = new Map([
  [1, "1st"],
  [2, "2nd"],
  [3, "3rd"],
]);
const placeWords = (place: number | null) =>
  place === null ? "not in the first five" : (ordinals.get(place) ?? `${place}th`);

function moveWords({ before, after }: Moved): string {
  if (before === after) return "stays";
  if (before === null) return "comes in";
  if (after === null) return "drops out";
  return after < before ? "moves up" : "moves down";
}
