import { type planSignals as nl } from "../nl/plan-signals";

/** What the plan's signals ask about, and the words that answer it beforehand. */
export const planSignals: Record<keyof typeof nl, string> = {
  "plan.signal.otherAmount": "amount is not fixed × times + quantity × price: is that right?",
  "plan.signal.afterActivity": "after the activity: is that right?",
  "plan.word.followUp":
    "aftercare|evalu|follow|call back|contacts back|receivers|thank|feedback|survey|opinion|think|satisf|record|response|replies|reaction|result|effect|measur|analy|report|review|invoice|pay|quot|orders|deliver|process|clean|tidy|dismantl|photo|afterward",
};
