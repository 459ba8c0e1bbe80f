/** Words that sound good and measure nothing, Dutch and English. */
export const VAGUE_WORDS: readonly string[] = [
  "beste", "beter", "betere", "leuk", "leuke", "mooi", "mooie", "goed", "goede", "meer", "klantvriendelijk",
  "klantvriendelijker", "vriendelijker", "sneller", "optimaal", "optimaliseren", "zo veel mogelijk", "zoveel mogelijk",
  "best", "better", "nice", "good", "more", "friendlier", "customer friendly", "faster", "optimal", "as much as possible",
];

/** Numbers in words. */
export const NUMBER_WORDS: readonly string[] = [
  "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "vijftien", "twintig",
  "dertig", "veertig", "vijftig", "honderd", "duizend", "verdubbelen", "verdubbeling", "halveren", "halvering",
  "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "fifteen", "twenty",
  "thirty", "forty", "fifty", "hundred", "thousand", "double", "doubling", "halve",
];

/** Who does it. */
export const WHO_WORDS: readonly string[] = [
  "ik", "wij", "we", "afdeling", "team", "accountmanager", "accountmanagers", "verkoper", "verkopers", "directie",
  "binnendienst", "buitendienst", "bedrijf", "organisatie", "medewerker", "medewerkers", "i", "department", "sales",
  "account manager", "company", "staff", "management",
];

/** What it is about: results that one can count. */
export const WHAT_WORDS: readonly string[] = [
  "winst", "omzet", "klant", "klanten", "order", "orders", "marge", "bezoeken", "bezoekers", "afspraken", "offertes",
  "leads", "klachten", "retentie", "tevredenheid", "klanttevredenheid", "loyaliteit", "orderwaarde", "marktaandeel",
  "punten", "studiepunten", "deelnemers", "kosten", "nps", "profit", "revenue", "turnover", "customer", "customers",
  "margin", "visits", "visitors", "appointments", "quotes", "complaints", "retention", "satisfaction", "loyalty",
  "order value", "market share", "points", "study points", "participants", "costs",
];

const MONTHS = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october|jan|feb|mrt|mar|apr|jun|jul|aug|sep|sept|okt|oct|nov|dec";
const SPANS = "dag|dagen|week|weken|maand|maanden|kwartaal|kwartalen|jaar|jaren|day|days|weeks|month|months|quarter|quarters|year|years";
const NUMBER = "\\d+|een|twee|drie|vier|vijf|zes|twaalf|one|two|three|four|five|six|twelve";

/**
 * Ways to say when. Each is also what has to go before looking for a number: a year or a date measures nothing.
 * Written for text in lower case.
 */
export const TIME_PATTERNS: readonly RegExp[] = [
  /\b\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})\b/g,
  /\b\d{4}-\d{2}-\d{2}\b/g,
  new RegExp(`\\b(?:\\d{1,2}(?:e|ste|de|st|nd|rd|th)? )?(?:${MONTHS})(?: \\d{1,2}(?:st|nd|rd|th)?,?)?(?: (?:19|20)\\d{2})?\\b`, "g"),
  new RegExp(`\\b(?:in|binnen|over|na|within|after|next|komende|eerstkomende) (?:de |the )?(?:komende |next )?(?:${NUMBER}) (?:${SPANS})\\b`, "g"),
  new RegExp(`\\b(?:dit|deze|volgend|volgende|komend|komende|this|next|coming) (?:${SPANS}|schooljaar|boekjaar|seizoen|season)\\b`, "g"),
  /\b(?:week|wk|kwartaal|quarter) ?\d{1,2}\b/g,
  /\b(?:q|k)[1-4]\b/g,
  /\b\d(?:e|ste|de|st|nd|rd|th) (?:kwartaal|quarter|halfjaar|half)\b/g,
  /(?<![\d.,€$] ?)\b(?:19|20)\d{2}\b(?![.,]\d|\s*(?:%|€|euro|procent|percent|klanten|customers|orders|stuks|bezoekers|visitors|leads|punten|points))/g,
];
