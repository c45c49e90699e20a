import type { Metadata } from "next";
import { routes } from "@/lib/routes";
import { closeProjectAction } from "../actions";
import { EndingPage } from "../ending-page";

export const metadata: Metadata = { title: "Close this project" };

const words = {
  title: "Close this project?",
  says: "It takes no more pledges. It stays on the public list as closed, and what was agreed can still arrive.",
  label: "Anything you would like to say about how it ended?",
  hint: "You can leave this empty.",
  button: "Close this project",
};

export default async function CloseProjectPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <EndingPage id={id} path={routes.closeProject(id)} words={words} action={closeProjectAction} />;
}
