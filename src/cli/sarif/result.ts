import { tellFinding } from '../../app';
import type { Cell } from '../../appendix';
import { addressOf } from '../../appendix';
import type { Finding, Language } from '../../rules';
import { catalogue } from '../../rules';
import { levels } from './rule';

interface Artifact {
  readonly uri: string;
  readonly index: number;
}

const places = new Map(catalogue.map(({ id }, index) => [id, index]));

/** A finding as a SARIF result. A sheet has no lines, so its cells are told as logical places in the file. */
export function resultSarif(finding: Finding, artifact: Artifact, language: Language): object {
  const { rule, severity, fingerprint, ignored } = finding;
  const { what, how } = tellFinding(finding, language);
  return {
    ruleId: rule,
    ruleIndex: places.get(rule) ?? -1,
    level: levels[severity],
    message: { text: what },
    locations: [locationOf(finding, artifact)],
    partialFingerprints: { 'soat/v1': fingerprint },
    ...(ignored && { suppressions: [{ kind: 'external', justification: ignored.reason }] }),
    properties: { how, ...changesOf(finding) },
  };
}

function locationOf({ sheet, cells }: Finding, artifact: Artifact): object {
  return {
    physicalLocation: { artifactLocation: artifact },
    logicalLocations: cells.length === 0 ? [{ name: sheet, kind: 'sheet' }] : cells.map(cellPlace),
  };

  function cellPlace(cell: Cell): object {
    const name = addressOf(cell);
    return { name, fullyQualifiedName: `'${sheet.replaceAll("'", "''")}'!${name}`, kind: 'cell' };
  }
}

/** A workbook is no text that SARIF's own fixes could change, so before and after stand beside the result. */
function changesOf({ fix }: Finding): object {
  if (!fix || fix.changes.length === 0) return {};
  return {
    safe: fix.safe,
    changes: fix.changes.map(({ cell, from, to }) => ({ cell: addressOf(cell), from, to })),
  };
}
