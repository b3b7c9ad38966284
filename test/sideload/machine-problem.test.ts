import { localAddress } from '../../scripts/addin-address.cjs';
import { machineProblem } from '../../scripts/sideload/machine-problem';

const manifest = `<SourceLocation DefaultValue="${localAddress}/taskpane.html" />`;

describe('trying the add-in in Excel', () => {
  it.each(['win32', 'darwin'] as const)('is possible on %s', (platform) => {
    expect(machineProblem(platform, manifest, localAddress)).toBeNull();
  });

  it('is not where there is no Excel for the desktop; the workbench is named instead', () => {
    expect(machineProblem('linux', manifest, localAddress)).toContain('npm start');
  });

  it('is not with a manifest for another address', () => {
    const elsewhere = manifest.replace(localAddress, 'https://example.vn/soat');
    expect(machineProblem('win32', elsewhere, localAddress)).toContain('ADDIN_URL');
  });
});
