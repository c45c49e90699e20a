import { asSentence } from "../database/sentence";

type Step = () => Promise<void>;

/** How long further signals are taken for echoes: Ctrl-C reaches us from the terminal, and again from npm. */
const echoMs = 1_000;

/** Takes the process down in the opposite order of its steps up, on SIGINT, SIGTERM or SIGHUP; a second signal forces. */
export function stopOnSignals() {
  const controller = new AbortController();
  const steps: Step[] = [];
  let starting = true;
  let leaving: Promise<never> | undefined;

  const takeDown = async (code: number): Promise<never> => {
    for (let step = steps.pop(); step; step = steps.pop()) {
      await step().catch((error: unknown) => {
        console.error(asSentence(error));
      });
    }
    process.exit(code);
  };
  const unwind = (code: number): Promise<never> => (leaving ??= takeDown(code));

  let first = 0;
  const hear = () => {
    if (first > 0) {
      if (Date.now() - first > echoMs) process.exit(1);
      return;
    }
    first = Date.now();
    console.log("Stopping …");
    controller.abort();
    // Before it is up, the step under way ends first, and start() itself then takes down what stands.
    if (!starting) void unwind(0);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, hear);
  stopWithNpm(hear);

  return {
    /** Aborted once somebody asked to stop. */
    stopping: controller.signal,
    /** Adds what takes the last step down again. */
    onStop: (step: Step) => void steps.push(step),
    /** Says that the start is over: from now on a signal stops at once. */
    started: () => (starting = false),
    unwind,
  };
}

/** npm passes SIGTERM on to the shell between us, which dies of it without telling us: we notice that we have lost our parent. */
function stopWithNpm(hear: () => void) {
  const parent = process.ppid;
  if (process.env["npm_lifecycle_event"] === undefined) return;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    hear();
  }, 500);
  watch.unref();
}
