import type { Framework } from '../../appendix';
import { pciEdition, piiEdition, piiYears } from '../../frameworks';

/** A group of a framework's indicators, or all of them under no heading. */
export interface TemplateGroup {
  readonly heading: string | null;
  readonly indicators: readonly TemplateIndicator[];
}

export interface TemplateIndicator {
  /** Null where the framework's indicators bear no codes in appendices. */
  readonly code: string | null;
  readonly name: string;
  /** Held against the decision that defines the edition. */
  readonly verified: boolean;
}

/** What a template is made from: the latest edition that is known. */
export interface TemplateBasis {
  readonly framework: Framework;
  readonly year: number;
  /** The index by its full name, as titles write it. */
  readonly index: string;
  readonly groups: readonly TemplateGroup[];
  /** The most points of an indicator. */
  readonly maximum: number;
}

const earliestPci = 2013;

export function templateBasis(framework: Framework): TemplateBasis {
  return framework === 'PII' ? piiBasis() : pciBasis();
}

function piiBasis(): TemplateBasis {
  const year = Math.max(...piiYears);
  const edition = piiEdition(year);
  const { indicators = [], maximum = 100, pillars = [] } = edition ?? {};
  return {
    framework: 'PII',
    year,
    index: 'CHỈ SỐ ĐỔI MỚI SÁNG TẠO CẤP ĐỊA PHƯƠNG (PII)',
    groups: pillars.map(({ code, name }) => ({
      heading: `Trụ cột ${code}: ${name}`,
      indicators: indicators.filter((indicator) => indicator.code.startsWith(`${code}.`)),
    })),
    maximum,
  };
}

function pciBasis(): TemplateBasis {
  let year = earliestPci;
  while (pciEdition(year + 1)) year += 1;
  const edition = pciEdition(year);
  return {
    framework: 'PCI',
    year,
    index: 'CHỈ SỐ NĂNG LỰC CẠNH TRANH CẤP TỈNH (PCI)',
    groups: [
      {
        heading: null,
        indicators: (edition?.components ?? []).map(({ name, verified }) => ({ code: null, name, verified })),
      },
    ],
    maximum: edition?.componentMaximum ?? 10,
  };
}
