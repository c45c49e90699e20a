import { Conditions } from "@/components/needs/conditions";
import { formatDay } from "@/lib/dates";
import { formatQuantity } from "@/lib/needs/quantity";
import type { ProjectShown } from "@/lib/projects/load-project";

type Need = ProjectShown["needs"][number];
type Line = Need["lines"][number];

/** What to know of a need before offering: what is still needed, by when, what may come instead of money, and the conditions. */
export function NeedFacts({ need }: { need: Need }) {
  const { matchedQuantity, left, essential, neededBy, lines } = need;
  if (left === 0) return null;
  const instead = lines.some((line) => line.left > 0);
  const facts = [
    (matchedQuantity > 0 || instead) && `${formatQuantity(need, left)} still needed${instead ? ", or instead" : ""}`,
    neededBy && `by ${formatDay(neededBy)}`,
    !essential && "welcome, not essential",
  ].filter((fact) => typeof fact === "string");
  return (
    <>
      {facts.length > 0 && <p className="soft text-small">{facts.join(" · ")}</p>}
      <WhatItWouldBuy lines={lines} />
      <Conditions need={need} />
    </>
  );
}

/** What would do instead of money and how much of it is left, what is promised in kind already, and what only money will do for. */
function WhatItWouldBuy({ lines }: { lines: Line[] }) {
  const instead = lines.filter((line) => line.left > 0);
  const promised = lines.filter((line) => line.promised > 0).map(promisedWords);
  const cashOnly = lines.filter((line) => !line.inKindWelcome).map((line) => counted(line, line.quantity));
  return (
    <>
      {instead.length > 0 && (
        <ul className="conditions text-small">
          {instead.map((line) => (
            <li key={line.id}>{counted(line, line.left)}</li>
          ))}
        </ul>
      )}
      {promised.length > 0 && <p className="soft text-small">{promised.join("; ")} promised in kind.</p>}
      {cashOnly.length > 0 && <p className="soft text-small">Only money will do for {cashOnly.join(", ")}.</p>}
    </>
  );
}

const promisedWords = (line: Line) =>
  `${line.promised.toLocaleString("en-GB")} of ${counted(line, line.quantity)} ${line.promised === 1 ? "is" : "are"}`;

const counted = ({ description }: Line, quantity: number) =>
  quantity === 1 ? lower(description) : `${quantity.toLocaleString("en-GB")} ${lower(description)}`;

/** A description within a sentence: "PE kits" stays as it is. */
const lower = (text: string) => (/^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);
