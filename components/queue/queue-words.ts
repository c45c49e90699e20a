import type { QueuePart } from "@/lib/queue/parts";

/** What each part of the work queue is called, what is to be done about it, and what it says when nothing waits. */
export const queueWords: Record<QueuePart, { heading: string; toDo: string; empty: string }> = {
  organisations: {
    heading: "Organisations to approve",
    toDo: "Until you approve them they can neither list nor pledge.",
    empty: "No organisation is waiting.",
  },
  claims: {
    heading: "Who may act for a group?",
    toDo: "Somebody says that a group is theirs, or a broker asks to answer for it. Those who speak for the group can answer too.",
    empty: "Nobody is waiting.",
  },
  projects: {
    heading: "Projects to approve",
    toDo: "Suppliers see them from the moment that you list them.",
    empty: "No project is waiting.",
  },
  disputes: {
    heading: "Deliveries in dispute",
    toDo: "The two sides do not agree on what arrived. Where the supplier has answered, it is for you to decide.",
    empty: "Nothing is in dispute.",
  },
  overdue: {
    heading: "Waiting too long",
    toDo: "People were asked again, and nothing came. A call may help.",
    empty: "Nothing has waited longer than your timetable says.",
  },
  credits: {
    heading: "Deliveries to count towards a contract",
    toDo: "The supplier says which promise a confirmed delivery keeps.",
    empty: "Nothing is waiting to be counted.",
  },
  introductions: {
    heading: "Introductions without an answer",
    toDo: "A supplier was asked for what it offers, and has not said yes or no yet.",
    empty: "Every introduction has an answer.",
  },
  pledges: {
    heading: "Pledges without an answer",
    toDo: "The side whose turn it is has not said yes or no yet. You can join in, and answer for either.",
    empty: "Every pledge has an answer.",
  },
  deals: {
    heading: "Deals made elsewhere, to be confirmed",
    toDo: "Somebody wrote down what was agreed. It counts already; one side has not said yet that it was so.",
    empty: "Every deal is confirmed by both sides.",
  },
  deliveries: {
    heading: "Deliveries to be confirmed",
    toDo: "Somebody says that it arrived; the community organisation has not confirmed it.",
    empty: "Everything that arrived is confirmed.",
  },
  waiting: {
    heading: "Projects that nobody has backed",
    toDo: "Listed, and without a match so far. An introduction may help.",
    empty: "Every listed project is backed.",
  },
};
