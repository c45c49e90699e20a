import { Details } from "@/components/ui/details";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Pagination } from "@/components/ui/pagination";
import { StatusTag } from "@/components/ui/status-tag";
import { SummaryList } from "@/components/ui/summary-list";
import { TaskList } from "@/components/ui/task-list";

export function WordsShown() {
  return (
    <section className="stack-loose max-w-[44rem]" id="words">
      <h2>Words and lists</h2>
      <Notice tone="success" title="Your pledge is on its way to Lozells Lantern">
        They will answer by Friday 14 August.
      </Notice>
      <Notice>Most suppliers find things easier to give than money.</Notice>
      <Notice tone="warn" title="Two pledges are still open">
        Answer them before you close this project.
      </Notice>
      <div className="tags">
        <StatusTag>Draft</StatusTag>
        <StatusTag tone="info">Sent for approval</StatusTag>
        <StatusTag tone="good">Listed</StatusTag>
        <StatusTag tone="warn">Waiting for you</StatusTag>
        <StatusTag tone="bad">Declined</StatusTag>
      </div>
      <TaskList
        tasks={[
          { label: "What the project does", href: "#words", status: "Done", tone: "good" },
          { label: "What you need", href: "#fields", hint: "Two needs so far", status: "Started", tone: "info" },
          { label: "Check your answers", status: "Can’t start yet" },
        ]}
      />
      <SummaryList
        rows={[
          { label: "Name", value: "A Bed of Their Own", change: { href: "#fields" } },
          { label: "Who it is for", value: "60 children aged 2 to 11 in Lozells", change: { href: "#fields" } },
          { label: "Listed on", value: "11 March 2025" },
        ]}
      />
      <Details summary="What counts as in kind?">
        <p>Anything but money: things, rooms, transport, people’s time.</p>
      </Details>
      <Pagination
        previous={{ href: "#words" }}
        next={{ href: "#words" }}
        summary="Projects 21 to 40 of 142"
        label="Pages of projects"
      />
      <EmptyState title="No pledges yet" action={<LinkButton href="#fields">Say what the money would buy</LinkButton>}>
        Projects that say what their money would buy are offered help sooner.
      </EmptyState>
    </section>
  );
}
