/** What the plan's signals ask about, and the words that answer it beforehand. */
export const planSignals = {
  "plan.signal.otherAmount": "bedrag is niet vast × keer + aantal × prijs: klopt dat?",
  "plan.signal.afterActivity": "na de activiteit: klopt dat?",
  /** Beginnings of what is done once an activity is over, with bars between; how a cell is searched, so small letters. */
  "plan.word.followUp":
    "nazorg|evalu|volg|follow|nabe|terug|bedank|nastur|nagesprek|nacalc|afspraken vast|reacties|mening|tevreden|enqu|feedback|factu|betal|afreken|offerte|bestelling|leveren|levering|verwerk|opruim|afbouw|afbre|resulta|effect| meten| tellen|analys|rapport|verslag|afrond|foto|na afloop",
} as const;
