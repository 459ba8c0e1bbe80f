import { useCallback } from "react";
import { loadFailureSentence } from "../words/failure-sentence";
import { usePaneWords } from "../words/pane-words";
import { usePaneState, useSession } from "../session/use-session";
import { type Problem } from "../session/pane-state";
import { focusHeading } from "./focus-on-show";
import { Notice } from "./notice";
import { useLoaded } from "./use-loaded";

/** What went wrong in one sentence, what to do, and a button to do it. */
export function ProblemNotice() {
  const { problem } = usePaneState();
  return problem ? <Shown problem={problem} /> : null;
}

function Shown({ problem }: { readonly problem: Problem }) {
  const words = usePaneWords();
  const session = useSession();
  const sentence = useSentence(problem);
  const { undo, retry } = problem;
  const leaving = (act: () => void) => () => {
    focusHeading();
    act();
  };
  if (sentence === undefined) return null;
  return (
    <Notice
      kind="problem"
      title={words("pane.problem.heading")}
      text={sentence}
      action={
        undo
          ? { label: words("pane.problem.undo"), onClick: leaving(() => void session.undo(undo)) }
          : { label: words("pane.problem.retry"), onClick: leaving(retry) }
      }
      secondAction={{ label: words("pane.problem.close"), onClick: leaving(() => session.dismissProblem()) }}
    />
  );
}

/** The words of workbook errors are no part of the first load. */
function useSentence({ failure }: Problem): string | undefined {
  const words = usePaneWords();
  const { language } = usePaneState();
  const load = useCallback(
    async () => ("message" in failure ? undefined : loadFailureSentence(language, failure)),
    [failure, language],
  );
  const sentence = useLoaded(load);
  if ("message" in failure) return words("pane.problem.unexpected", { message: failure.message });
  if (sentence.state === "failed") return words("pane.problem.unexpected", { message: failure.code });
  return sentence.state === "ready" ? sentence.value : undefined;
}
