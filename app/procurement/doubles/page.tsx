import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { ActionForm } from "@/components/ui/action-form";
import { EmptyState } from "@/components/ui/empty-state";
import { FoldedFields } from "@/components/ui/folded-fields";
import { RadioGroup } from "@/components/ui/radio-group";
import { StatusTag } from "@/components/ui/status-tag";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { formatDay, formatInstantDay } from "@/lib/dates";
import { type DoubleShown, listDoubles, MOST_DOUBLES } from "@/lib/doubles/list-doubles";
import { atWork } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { formatAgreed } from "@/lib/matches/agreed";
import { needTypes } from "@/lib/needs/need-type";
import { routes } from "@/lib/routes";
import { judgeDoubleAction } from "./actions";

export const metadata: Metadata = { title: "What may have been counted twice" };

/** Pairs that look alike, for a person to judge: nothing leaves a figure by itself. */
export default async function DoublesPage() {
  const { actor, area } = await atWork("procurement", routes.doubles);
  const { pairs, open, total } = await page(() => listDoubles(actor));
  return (
    <WorkArea area={area} current="contracts" width="narrow">
      <div className="stack-loose">
        <BackLink href={routes.frameworks}>What things are worth</BackLink>
        <PageHeading
          eyebrow={area.programme.name}
          title="What may have been counted twice"
          lede="The same supplier, the same kind of help, the same day and the same quantity, twice. It may well be two things: you judge."
        />
        {total === 0 ? (
          <EmptyState title="Nothing looks alike">
            When two entries look like one thing, they are shown here.
          </EmptyState>
        ) : (
          <p className="text-lead">
            {open === 0 ? "All of them are judged" : `${open.toLocaleString("en-GB")} to judge`}, of{" "}
            {total.toLocaleString("en-GB")}
            {total > MOST_DOUBLES && ` (the first ${MOST_DOUBLES} are shown)`}. No figure changes by what you say here:
            dispute or cancel what is one too many where it stands.
          </p>
        )}
        {pairs.map((pair) => (
          <Pair key={`${pair.one.id} ${pair.other.id}`} pair={pair} />
        ))}
      </div>
    </WorkArea>
  );
}

function Pair({ pair }: { pair: DoubleShown }) {
  const { noun, supplier, type, unit, line, quantity, day, one, other, same } = pair;
  const counted = { need: { type, unit }, line: line === null ? null : { description: line }, inKind: line !== null };
  return (
    <section className="card stack" aria-label={`${supplier}, ${formatDay(day)}`}>
      <h2 className="text-lead">
        {supplier}: {formatAgreed(counted, quantity)}, twice
      </h2>
      <p className="meta">
        {same === null ? <StatusTag tone="warn">To judge</StatusTag> : <Judged same={same} />}
        <span>
          Two {noun}, both {noun === "matches" ? "agreed" : "arrived"} on {formatDay(day)}
        </span>
        <span>{needTypes[type].name}</span>
      </p>
      <ul className="stack-tight">
        {[one, other].map((each) => (
          <li key={each.id}>
            <a href={routes.procurementMatch(each.matchId)}>
              {each.title}, {each.organisation}
            </a>
            {each.channel === "platform" ? "" : ` (${channels[each.channel]})`}
            {each.contracts.length > 0 && <span className="hint">Counts towards {each.contracts.join(" and ")}</span>}
          </li>
        ))}
      </ul>
      {pair.reason !== null && (
        <p className="soft">
          {pair.judgedBy ?? "Somebody"}, {pair.judgedAt && formatInstantDay(pair.judgedAt)}: {pair.reason}
        </p>
      )}
      <JudgeForm pair={pair} />
    </section>
  );
}

const Judged = ({ same }: { same: boolean }) => (
  <StatusTag tone={same ? "bad" : "good"}>{same ? "The same thing" : "Not the same"}</StatusTag>
);

const channels = { event: "agreed at an event", broker: "through a broker", off_platform: "agreed elsewhere" };

function JudgeForm({ pair: { noun, one, other, same } }: { pair: DoubleShown }) {
  return (
    <ActionForm
      action={judgeDoubleAction}
      submission={randomUUID()}
      hidden={{ noun, oneId: one.id, otherId: other.id }}
    >
      <FoldedFields summary={same === null ? "Judge these two" : "Judge these two again"} names={["same", "reason"]}>
        <RadioGroup
          name="same"
          id={`same-${one.id}`}
          label="Are these one and the same?"
          options={[
            { value: "no", label: "No, these are two things" },
            { value: "yes", label: "Yes, one thing was counted twice" },
          ]}
        />
        <TextField name="reason" id={`reason-${one.id}`} label="How do you know?" hint="It stays on the record." />
        <div className="actions">
          <SubmitButton>Save what you judged</SubmitButton>
        </div>
      </FoldedFields>
    </ActionForm>
  );
}
