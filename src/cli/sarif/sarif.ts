import type { CheckedBook } from '../../app';
import { textsIn } from '../../locale';
import type { Dictionary } from '../../locale';
import type { Language } from '../../rules';
import { catalogue } from '../../rules';
import type { Outcome } from '../files/each-file';
import { jsonPieces, Lines } from '../json/lines';
import { artifactUri } from './artifact-uri';
import { resultSarif } from './result';
import { ruleSarif } from './rule';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** The answer of `soat check --format sarif`, for programs that gather findings (SARIF 2.1.0). */
export function* checkSarif(
  outcomes: readonly Outcome<CheckedBook>[],
  version: string,
  language: Language,
): Generator<string> {
  const texts = textsIn(language);
  yield* jsonPieces({
    $schema: schema,
    version: '2.1.0',
    runs: new Lines([outcomes], () => ({
      tool: {
        driver: {
          name: 'soat',
          fullName: texts.words.product,
          version,
          semanticVersion: version,
          language,
          rules: new Lines(catalogue, (rule) => ruleSarif(rule, language)),
        },
      },
      language,
      columnKind: 'utf16CodeUnits',
      invocations: [invocationOf(outcomes, texts)],
      artifacts: outcomes.map(({ file }) => ({ location: { uri: artifactUri(file) } })),
      results: new Lines(findingsOf(outcomes), ({ finding, file, index }) =>
        resultSarif(finding, { uri: artifactUri(file), index }, language),
      ),
    })),
  });
  yield '\n';
}

function* findingsOf(outcomes: readonly Outcome<CheckedBook>[]) {
  for (const [index, { file, result }] of outcomes.entries()) {
    for (const finding of result?.findings ?? []) yield { finding, file, index };
  }
}

/** A file that could not be read is told here: it has no findings and is not in order either. */
function invocationOf(outcomes: readonly Outcome<CheckedBook>[], texts: Dictionary): object {
  return {
    executionSuccessful: outcomes.every(({ fault }) => fault === null),
    toolExecutionNotifications: outcomes.flatMap(({ file, fault }, index) =>
      fault
        ? [
            {
              level: 'error',
              message: { text: fault.sentence(texts) },
              descriptor: { id: fault.code },
              locations: [{ physicalLocation: { artifactLocation: { uri: artifactUri(file), index } } }],
            },
          ]
        : [],
    ),
  };
}
