/** How the large mail hosts get mistyped; none of these is a host of its own that people have mail at. */
const MISTYPED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "gmail.com": "gmial.com gmal.com gamil.com gmaill.com gnail.com gmail.con gmail.cm gmailcom.com gmail.comm",
    "hotmail.com": "hotnail.com hotmial.com hotmal.com hotmai.com hotmaill.com homail.com hotmail.con hotmail.comm",
    "outlook.com": "outlok.com outloo.com outloook.com outlook.con outlook.comm",
    "ziggo.nl": "zigggo.nl ziggo.ln",
    "kpnmail.nl": "kpnmial.nl kpnmail.ln",
  }).flatMap(([host, mistakes]) => mistakes.split(" ").map((mistake) => [mistake, host] as const)),
);

/** An address at a mistyped large host, at the host that was probably meant; any other address as it is. */
export function withKnownHost(address: string): string {
  const at = address.lastIndexOf("@") + 1;
  return address.slice(0, at) + (MISTYPED.get(address.slice(at)) ?? address.slice(at));
}
