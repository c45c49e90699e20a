import { formatDay } from "@/lib/dates";
import { formatMoney } from "@/lib/money";
import { formatQuantity } from "@/lib/needs/quantity";
import { type LineKept, type NeedKept, snapshots } from "./snapshot";

type Edit = { question: string; before: unknown; after: unknown };
type Value = string | number | boolean | null;

const labels: Record<string, string> = {
  title: "Name",
  summary: "In a sentence or two",
  story: "Why it is needed",
  childFocused: "Mainly for children",
  childrenExpected: "Children expected",
  ageFrom: "Youngest",
  ageTo: "Oldest",
  shapedLevel: "How far children shaped it",
  shapedWho: "Who shaped it",
  shapedByChildren: "How they shaped it",
};
const levels: Record<string, string> = {
  not_yet: "not yet",
  told: "they were told",
  asked: "they were asked",
  planned: "they planned it with us",
  led: "they led it",
};

/** What an edit changed, a line for each thing: "Children expected: 40 → 25". */
export function editWords({ question, before, after }: Edit): string[] {
  if (question === "needs" || question === "money") {
    return needsChanged(snapshots.needs.parse(before).needs, snapshots.needs.parse(after).needs);
  }
  if (question === "where") {
    const places = (said: unknown) =>
      snapshots.where
        .parse(said)
        .places.map(({ name, postcode, district, areaCode }) =>
          [name, postcode ?? district ?? (areaCode && "the whole area")].filter(Boolean).join(", "),
        );
    return [change("Where", places(before).join("; "), places(after).join("; "))];
  }
  if (question === "drivers") {
    const names = (said: unknown) => snapshots.drivers.parse(said).drivers.map(({ name }) => name);
    return [change("What it changes", names(before).join(", "), names(after).join(", "))];
  }
  return valuesChanged(before, after);
}

function valuesChanged(before: unknown, after: unknown): string[] {
  const [was, is] = [before, after] as [Record<string, Value>, Record<string, Value>];
  const changed = Object.keys(labels).filter((key) => key in is && was[key] !== is[key]);
  const words = changed.map((key) => change(labels[key] ?? key, shown(was[key] ?? null), shown(is[key] ?? null)));
  const heard =
    JSON.stringify(was["heard"]) === JSON.stringify(is["heard"]) ? [] : ["What children said, and what was done"];
  return [...words, ...heard];
}

const change = (label: string, from: string, to: string) => `${label}: ${from || "nothing"} → ${to || "nothing"}`;

function shown(value: Value): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return value.toLocaleString("en-GB");
  return levels[value] ?? `“${value}”`;
}

function needsChanged(before: NeedKept[], after: NeedKept[]): string[] {
  const gone = before.filter((need) => !after.some(({ id }) => id === need.id));
  return [
    ...gone.map((need) => `Taken out: ${need.description}, ${formatQuantity(need, need.quantity)}`),
    ...after.flatMap((need) => {
      const was = before.find(({ id }) => id === need.id);
      return was ? needChanged(was, need) : [`Added: ${need.description}, ${formatQuantity(need, need.quantity)}`];
    }),
  ];
}

function needChanged(was: NeedKept, is: NeedKept): string[] {
  const told = (need: NeedKept) => ({
    What: need.description,
    "How much": formatQuantity(need, need.quantity),
    "Can’t do without it": need.essential ? "yes" : "no",
    "By when": need.neededBy === null ? "" : formatDay(new Date(need.neededBy)),
    Where: need.whereabouts ?? "",
    "What it costs to accept": need.costToAccept ?? "",
    "Instead of money": need.lines.map(lineWords).join("; "),
  });
  const [from, to] = [Object.entries(told(was)), told(is) as Record<string, string>];
  const changed = from.filter(([label, value]) => to[label] !== value);
  const words = changed.map(([label, value]) => change(`${is.description} · ${label}`, value, to[label] ?? ""));
  return words.length > 0 || JSON.stringify(was) === JSON.stringify(is)
    ? words
    : [`${is.description}: how it can be given`];
}

const lineWords = ({ quantity, description, amountPence, inKindWelcome }: LineKept) =>
  `${quantity.toLocaleString("en-GB")} × ${description}, ${formatMoney(amountPence)}${inKindWelcome ? "" : " (only money)"}`;
