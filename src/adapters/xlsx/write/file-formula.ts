/**
 * Functions that came after the file format was fixed and are therefore stored with a prefix ([MS-XLSX] 2.2.2, future
 * functions). NETWORKDAYS.INTL, WORKDAY.INTL, ISO.CEILING and ECMA.CEILING came later too, but are stored plain.
 */
const FUTURE_FUNCTIONS: ReadonlySet<string> = new Set(
  `ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT
  BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT
  CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH
  DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML
  FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR
  FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH
  IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS
  MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC
  PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC QUERYSTRING
  RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST
  T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE
  VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(/\s+/),
);

/** Two functions whose names already existed in the format with another meaning; stored with a prefix of their own. */
const WORKSHEET_FUNCTIONS: ReadonlySet<string> = new Set(["FILTER", "SORT"]);

/**
 * A formula of the canonical dialect as the file stores it: newer functions with `_xlfn.` (FILTER and SORT with
 * `_xlfn._xlws.`), the names that LET and LAMBDA introduce with `_xlpm.`. Texts, sheet names and structured references
 * stay as they are.
 */
export function fileFormula(canonical: string): string {
  const pieces = formulaPieces(canonical);
  const parameters = parameterNames(pieces);
  return pieces
    .map((piece, index) => {
      if (!isName(piece)) return piece;
      if (pieces[index + 1]?.startsWith("(")) return functionPrefix(piece) + piece;
      return parameters.has(piece.toUpperCase()) ? `_xlpm.${piece}` : piece;
    })
    .join("");
}

function functionPrefix(name: string): string {
  const plain = name.toUpperCase();
  if (WORKSHEET_FUNCTIONS.has(plain)) return "_xlfn._xlws.";
  return FUTURE_FUNCTIONS.has(plain) ? "_xlfn." : "";
}

const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|[\p{L}_\\][\p{L}\p{N}_.\\]*(?:!|\$)?|\[|[(),]|[^"'[(),\p{L}_\\]+|./gsu;

/** Texts, quoted sheet names, bracketed references, names, brackets and commas, and the rest, in order. */
function formulaPieces(formula: string): string[] {
  const pieces: string[] = [];
  for (PIECE.lastIndex = 0; PIECE.lastIndex < formula.length;) {
    const start = PIECE.lastIndex;
    const piece = PIECE.exec(formula)?.[0] ?? formula.slice(start);
    const end = piece === "[" ? bracketEnd(formula, start) : start + piece.length;
    pieces.push(formula.slice(start, end));
    PIECE.lastIndex = end;
  }
  return pieces;
}

/** One past the bracket that closes the one at `start`; `'` escapes the character after it. */
function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let index = start; index < formula.length; index++) {
    if (formula[index] === "'") index++;
    else if (formula[index] === "[") depth++;
    else if (formula[index] === "]" && --depth === 0) return index + 1;
  }
  return formula.length;
}

function isName(piece: string): boolean {
  return /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(piece);
}

/** The names that LET and LAMBDA bring in: an argument that is nothing but a name, and not the last one. */
function parameterNames(pieces: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  pieces.forEach((piece, index) => {
    const isBinder = /^(LET|LAMBDA)$/i.test(piece) && pieces[index + 1] === "(";
    if (isBinder) for (const name of boundNames(pieces, index + 2, piece)) found.add(name.toUpperCase());
  });
  return found;
}

/** In `LET` every other argument is a name (`LET(x,1,x+1)`), in `LAMBDA` every argument but the last. */
function boundNames(pieces: readonly string[], first: number, binder: string): string[] {
  const step = /^LET$/i.test(binder) ? 2 : 1;
  const names: string[] = [];
  let argument = 0;
  let depth = 0;
  for (let index = first; index < pieces.length && depth >= 0; index++) {
    const piece = (pieces[index] ?? "").trim();
    depth += nesting(piece);
    if (depth !== 0) continue;
    if (piece === ",") argument++;
    else if (argument % step === 0 && isName(piece) && pieces[index + 1] === ",") names.push(piece);
  }
  return names;
}

function nesting(piece: string): number {
  if (piece === "(") return 1;
  return piece === ")" ? -1 : 0;
}
