import { walk, type Element } from './xml-tree';

/**
 * What may stand in what, in which order: the sequences of Microsoft's XML schema for task-pane add-ins
 * ("How to find the proper order of manifest elements"). Excel refuses the whole manifest over one element
 * out of its place, without naming it.
 */
const sequences: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'Dictionary',
    'VersionOverrides',
    'ExtendedOverrides',
  ],
  VersionOverrides: [
    'Description',
    'Requirements',
    'Hosts',
    'Resources',
    'WebApplicationInfo',
    'EquivalentAddins',
  ],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'SupportsSharedFolders', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  CustomTab: ['Group', 'Label', 'InsertBefore', 'InsertAfter'],
  Group: ['OverriddenByRibbonApi', 'Label', 'Icon', 'Control'],
  Control: ['OverriddenByRibbonApi', 'Label', 'Supertip', 'Icon', 'Action', 'Enabled'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'Title', 'FunctionName'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};
const required: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'Hosts',
    'DefaultSettings',
    'Permissions',
  ],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
};

function disorderIn(parent: Element): readonly string[] {
  const sequence = sequences[parent.name];
  if (sequence === undefined) return [];
  const names = parent.children.map(({ name }) => name);
  const strangers = names.filter((name) => !sequence.includes(name));
  if (strangers.length > 0) return strangers.map((name) => `<${name}> has no place in <${parent.name}>.`);
  const late = names.filter(
    (name, at) => at > 0 && sequence.indexOf(name) < sequence.indexOf(names[at - 1] ?? ''),
  );
  return late.map((name) => `<${name}> stands too late in <${parent.name}>.`);
}

function absenceIn(parent: Element): readonly string[] {
  const absent = (required[parent.name] ?? []).filter(
    (name) => !parent.children.some((child) => child.name === name),
  );
  return absent.map((name) => `<${parent.name}> lacks <${name}>.`);
}

export const elementOrder = (root: Element): readonly string[] =>
  walk(root).flatMap((element) => [...disorderIn(element), ...absenceIn(element)]);
