import type { Dictionary } from '../vi';

export const findingsSheet: Dictionary['findingsSheet'] = {
  name: 'Findings',
  title: 'WHAT THE CHECK OF THE APPENDIX FOUND',
  value: 'As it stands',
  nothing: 'Nothing to fix.',
};
