export type TypedNumber = { readonly value: number; readonly format?: string };

/** `00123`, `1,234.5`, `12%`, `$5`, `(5)`, `1e3`, `1 1/2`: what Excel (en-US) takes for a number. */
export function parseTypedNumber(text: string): TypedNumber | undefined {
  const negative = /^\((.+)\)$/.exec(text);
  if (negative?.[1]) return negate(parseUnsigned(negative[1]));
  const sign = /^([+-])\s*(.+)$/.exec(text);
  if (!sign?.[2]) return parseUnsigned(text);
  return sign[1] === "-" ? negate(parseUnsigned(sign[2])) : parseUnsigned(sign[2]);
}

function negate(number: TypedNumber | undefined): TypedNumber | undefined {
  return number && { ...number, value: -number.value };
}

function parseUnsigned(text: string): TypedNumber | undefined {
  return parseFraction(text) ?? parsePercentage(text) ?? parseCurrency(text) ?? parsePlain(text);
}

function parseFraction(text: string): TypedNumber | undefined {
  const match = /^(\d+) (\d{1,3})\/(\d{1,3})$/.exec(text);
  if (!match || Number(match[3]) === 0) return undefined;
  return { value: Number(match[1]) + Number(match[2]) / Number(match[3]), format: "# ?/?" };
}

function parsePercentage(text: string): TypedNumber | undefined {
  const match = /^(.+?)\s*%$/.exec(text);
  const number = match?.[1] ? parsePlain(match[1]) : undefined;
  return number && { value: number.value / 100, format: match?.[1]?.includes(".") ? "0.00%" : "0%" };
}

function parseCurrency(text: string): TypedNumber | undefined {
  const match = /^([$€])\s*(.+)$/.exec(text) ?? /^()(.+?)\s*€$/.exec(text);
  const number = match?.[2] ? parsePlain(match[2]) : undefined;
  return number && { value: number.value, format: match?.[1] === "$" ? "$#,##0.00" : "[$€-2] #,##0.00" };
}

function parsePlain(text: string): TypedNumber | undefined {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d*)?$/.test(text)) {
    return { value: Number(text.replaceAll(",", "")), format: text.includes(".") ? "#,##0.00" : "#,##0" };
  }
  if (/^(?:\d+\.?\d*|\.\d+)$/.test(text)) return { value: Number(text) };
  if (/^(?:\d+\.?\d*|\.\d+)e[+-]?\d{1,3}$/i.test(text)) return finite(Number(text), "0.00E+00");
  return undefined;
}

function finite(value: number, format: string): TypedNumber | undefined {
  return Number.isFinite(value) ? { value, format } : undefined;
}
