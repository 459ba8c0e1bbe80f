import { changePieces, type ChangePiece } from "./change-pieces";
import { type Engine } from "./engine";
import { type Line, type Question, refusalOf, type Reply } from "./messages";
import { SnapshotJoiner } from "./snapshot-pieces";

/** Answers what is asked over the line with an engine; runs in the worker. */
export function serveEngine(engine: Engine, line: Line): void {
  const answer = answering(engine);
  line.listen((message) => {
    const question = message as Question; // only our own engine client speaks on this line
    const reply = (given: Reply) => line.send(given);
    answer(question).then(
      (given) => reply({ id: question.id, answer: given }),
      (error: unknown) => reply({ id: question.id, refusal: refusalOf(error) }),
    );
  });
}

function answering(engine: Engine): (question: Question) => Promise<unknown> {
  let joiner = new SnapshotJoiner();
  let pieces: Iterator<ChangePiece> | undefined;
  return async (asked) => {
    switch (asked.name) {
      case "load": {
        if (asked.question.kind === "outline") joiner = new SnapshotJoiner();
        const snapshot = joiner.add(asked.question);
        if (snapshot) await engine.load(snapshot);
        return null;
      }
      case "look":
        return engine.look(asked.question);
      case "plan":
        return engine.plan(asked.question);
      case "changes": {
        if (asked.question === "first") pieces = changePieces(await engine.changes());
        const next = pieces?.next();
        return !next || next.done === true ? "end" : next.value;
      }
      case "example":
        return [...changePieces(await engine.example(asked.question))];
      case "explain":
        return engine.explain(asked.question.cell, asked.question.how);
    }
  };
}
