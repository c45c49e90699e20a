import type { Metadata } from "next";
import { routes } from "@/lib/routes";
import { withdrawProjectAction } from "../actions";
import { EndingPage } from "../ending-page";

export const metadata: Metadata = { title: "Withdraw this project" };

const words = {
  title: "Withdraw this project?",
  says: "It leaves the public list, because it will not happen or not like this. It can’t be undone, but you can list it again as a new project.",
  label: "Why?",
  hint: "A few words, so that those who looked at it know.",
  button: "Withdraw this project",
};

export default async function WithdrawProjectPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <EndingPage id={id} path={routes.withdrawProject(id)} words={words} action={withdrawProjectAction} danger />;
}
