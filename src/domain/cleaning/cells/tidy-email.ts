const ADDRESS = /^[\p{L}\p{N}._%+&'-]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}$/u;

/**
 * An e-mail address without what clings to it: blanks, `mailto:`, angle brackets, a comma for a point. Capitals become
 * small letters. Several addresses in one cell stay as they are.
 *
 * @returns undefined when it is no address, whatever one takes off it
 */
export function tidyEmail(text: string): string | undefined {
  const several = text.trim().split(/\s*[;,]\s*(?=\S+@)/);
  if (several.length > 1 && several.every((one) => ADDRESS.test(one))) return text.trim();
  const bracketed = /<([^<>]+)>\s*$/.exec(text)?.[1] ?? text;
  const address = bracketed
    .trim()
    .toLowerCase()
    .replace(/^mailto:\s*/, "")
    .replaceAll(/\s/g, "")
    .replaceAll(",", ".")
    .replace(/[.;:]+$/, "");
  return ADDRESS.test(address) && !address.includes("..") && !/(?:^\.|\.@)/.test(address) ? address : undefined;
}
