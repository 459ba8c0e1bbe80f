import { changePieces, type ChangePiece } from "./change-pieces";
import { type Engine } from "./engine";
import { type Answers, type Line, type Question, type QuestionName, refusalOf, type Reply } from "./messages";
import { SnapshotJoiner } from "./snapshot-pieces";

/** Answers what is asked over the line with an engine; runs in the worker. */
export function serveEngine(engine: Engine, line: Line): void {
  const answers = answering(engine);
  const reply = (given: Reply) => line.send(given);
  line.listen((message) => {
    const { id, name, question } = message as Question; // only our own engine client speaks on this line
    const answer = answers[name] as (asked: typeof question) => Promise<unknown>; // question and answer belong to the name
    answer(question).then(
      (given) => reply({ id, answer: given }),
      (error: unknown) => reply({ id, refusal: refusalOf(error) }),
    );
  });
}

type Answering = {
  readonly [Name in QuestionName]: (question: Answers[Name]["question"]) => Promise<Answers[Name]["answer"]>;
};

function answering(engine: Engine): Answering {
  let joiner = new SnapshotJoiner();
  let pieces: Iterator<ChangePiece> | undefined;
  return {
    load: async (piece) => {
      if (piece.kind === "outline") joiner = new SnapshotJoiner();
      const snapshot = joiner.add(piece);
      if (snapshot) await engine.load(snapshot);
      return null;
    },
    look: (how) => engine.look(how),
    plan: (request) => engine.plan(request),
    changes: async (which) => {
      if (which === "first") pieces = changePieces(await engine.changes());
      const next = pieces?.next();
      return !next || next.done === true ? "end" : next.value;
    },
    example: async (language) => [...changePieces(await engine.example(language))],
    explain: ({ cell, how }) => engine.explain(cell, how),
    card: ({ question, how }) => engine.card(question, how),
    document: ({ kind, how }) => engine.document(kind, how),
    findCustomers: ({ words, how }) => engine.findCustomers(words, how),
  };
}
