import { generateKeyPairSync, randomBytes, sign } from "node:crypto";

export type Certificate = { readonly key: string; readonly cert: string };

const SEQUENCE = 0x30;
const SET = 0x31;
const INTEGER = 0x02;
const BITS = 0x03;
const OCTETS = 0x04;
const OBJECT_ID = 0x06;
const TEXT = 0x0c;
const TIME = 0x17;
const VERSION = 0xa0;
const EXTENSIONS = 0xa3;
const DNS_NAME = 0x82;

const ECDSA_SHA256 = bytes("06082a8648ce3d040302");
const COMMON_NAME = der(OBJECT_ID, bytes("550403"));
const ALTERNATIVE_NAMES = der(OBJECT_ID, bytes("551d11"));
const DAY_MS = 86_400_000;

/**
 * A certificate for `localhost` that lives as long as the test does: Microsoft's client only talks to a host page over
 * https. Node makes keys and signatures but no certificates, so its few fields (RFC 5280) are written out here.
 */
export function throwawayCertificate(now: Date = new Date()): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const algorithm = der(SEQUENCE, ECDSA_SHA256);
  const name = der(SEQUENCE, der(SET, der(SEQUENCE, COMMON_NAME, der(TEXT, Buffer.from("localhost")))));
  const names = der(OCTETS, der(SEQUENCE, der(DNS_NAME, Buffer.from("localhost"))));
  const body = der(
    SEQUENCE,
    der(VERSION, der(INTEGER, bytes("02"))),
    der(INTEGER, Buffer.concat([bytes("01"), randomBytes(8)])),
    algorithm,
    name,
    der(SEQUENCE, time(now.getTime() - DAY_MS), time(now.getTime() + DAY_MS)),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    der(EXTENSIONS, der(SEQUENCE, der(SEQUENCE, ALTERNATIVE_NAMES, names))),
  );
  const signature = Buffer.concat([bytes("00"), sign("sha256", body, privateKey)]);
  const certificate = der(SEQUENCE, body, algorithm, der(BITS, signature));
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${certificate.toString("base64")}\n-----END CERTIFICATE-----\n`,
  };
}

/** A field of a certificate: what it is, how long, and what it holds. */
function der(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(contents);
  const { length } = body;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
}

function bytes(hex: string): Buffer {
  return Buffer.from(hex, "hex");
}

function time(at: number): Buffer {
  const digits = new Date(at).toISOString().replaceAll(/[-:T]/g, "").slice(2, 14);
  return der(TIME, Buffer.from(`${digits}Z`));
}
