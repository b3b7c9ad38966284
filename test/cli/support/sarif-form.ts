type Check = (value: unknown, at: string) => readonly string[];

const fault = (at: string, what: string): readonly string[] => [`${at}: ${what}`];
const anything: Check = () => [];
const text: Check = (value, at) => (typeof value === 'string' && value !== '' ? [] : fault(at, 'no text'));
const flag: Check = (value, at) => (typeof value === 'boolean' ? [] : fault(at, 'neither true nor false'));
const index: Check = (value, at) =>
  Number.isInteger(value) && Number(value) >= 0 ? [] : fault(at, 'no index');
const uri: Check = (value, at) =>
  typeof value === 'string' && /^(?:[\w.~!$&'()*+,;=:@/-]|%[0-9A-F]{2})+$/.test(value)
    ? []
    : fault(at, 'no address');
const oneOf =
  (...words: string[]): Check =>
  (value, at) =>
    words.includes(String(value)) ? [] : fault(at, `none of ${words.join(', ')}`);
const listOf =
  (check: Check): Check =>
  (value, at) =>
    Array.isArray(value)
      ? value.flatMap((member: unknown, place) => check(member, `${at}[${place}]`))
      : fault(at, 'no list');
const mapOf =
  (check: Check): Check =>
  (value, at) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value).flatMap(([name, member]) => check(member, `${at}.${name}`))
      : fault(at, 'no object');

/** An object of these members and no others; a name that ends in `?` may be absent. */
function shape(members: Readonly<Record<string, Check>>): Check {
  return (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return fault(at, 'no object');
    const given = new Map<string, unknown>(Object.entries(value));
    const known = Object.entries(members).map(([name, check]) => ({
      name: name.replace(/\?$/, ''),
      optional: name.endsWith('?'),
      check,
    }));
    const unknown = [...given.keys()].filter((name) => !known.some((member) => member.name === name));
    return [
      ...unknown.flatMap((name) => fault(`${at}.${name}`, 'unknown to SARIF')),
      ...known.flatMap(({ name, optional, check }) => {
        if (given.has(name)) return check(given.get(name), `${at}.${name}`);
        return optional ? [] : fault(`${at}.${name}`, 'missing');
      }),
    ];
  };
}

const message = shape({ text });
const level = oneOf('none', 'note', 'warning', 'error');
const artifactLocation = shape({ uri, 'index?': index });
const location = shape({
  physicalLocation: shape({ artifactLocation }),
  'logicalLocations?': listOf(shape({ name: text, 'fullyQualifiedName?': text, 'kind?': text })),
});
const language = oneOf('vi', 'en');

/** SARIF 2.1.0 as far as it is used here: members, their kinds and their words as the OASIS schema has them. */
const log = shape({
  $schema: uri,
  version: oneOf('2.1.0'),
  runs: listOf(
    shape({
      tool: shape({
        driver: shape({
          name: text,
          fullName: text,
          version: text,
          semanticVersion: text,
          language,
          rules: listOf(
            shape({
              id: text,
              shortDescription: message,
              fullDescription: message,
              help: message,
              defaultConfiguration: shape({ level }),
            }),
          ),
        }),
      }),
      language,
      columnKind: oneOf('utf16CodeUnits', 'unicodeCodePoints'),
      invocations: listOf(
        shape({
          executionSuccessful: flag,
          toolExecutionNotifications: listOf(
            shape({ level, message, descriptor: shape({ id: text }), locations: listOf(location) }),
          ),
        }),
      ),
      artifacts: listOf(shape({ location: artifactLocation })),
      results: listOf(
        shape({
          ruleId: text,
          ruleIndex: index,
          level,
          message,
          locations: listOf(location),
          partialFingerprints: mapOf(text),
          'suppressions?': listOf(shape({ kind: oneOf('inSource', 'external'), 'justification?': text })),
          'properties?': mapOf(anything),
        }),
      ),
    }),
  ),
});

/** What of a log is not as SARIF 2.1.0 asks for it. */
export function sarifFaults(value: unknown): readonly string[] {
  return log(value, 'log');
}
