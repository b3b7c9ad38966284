import { version } from '../../package.json';
import { catalogue } from '../../src/rules';
import { answerOf } from './support/answers';
import { runSoat } from './support/run-soat';

describe('soat rules', () => {
  it('tells every rule with its weight, title, why and how', async () => {
    const { out, status } = await runSoat(['rules', '--format', 'json']);
    const { rules } = answerOf('rules', out);
    expect(status).toBe(0);
    expect(rules.map(({ id }) => id)).toEqual(catalogue.map(({ id }) => id));
    for (const rule of rules) {
      expect(Object.keys(rule)).toEqual(['id', 'severity', 'title', 'why', 'how']);
      // Without a finding there are no values to name.
      expect(`${rule.title}${rule.why}${rule.how}`).not.toMatch(/[{}]/);
    }
  });

  it('tells them for reading, in either language', async () => {
    expect((await runSoat(['rules'])).out).toContain('Lệch đơn vị tính  target-unit-mismatch');
    const english = (await runSoat(['rules', '--lang', 'en'])).out;
    expect(english).toContain('target-unit-mismatch');
    expect(english).not.toMatch(/Lệch|Vì sao|Cách sửa/);
  });
});

describe('help', () => {
  it.each([
    ['soat --help', ['--help'], 'Cách dùng: soat LỆNH'],
    ['soat -h', ['-h'], 'Cách dùng: soat LỆNH'],
    ['soat help check', ['help', 'check'], 'Cách dùng: soat check TỆP...'],
    ['soat gaps --help', ['gaps', '--help'], 'Cách dùng: soat gaps TỆP'],
    ['soat fix --help --lang en', ['fix', '--help', '--lang', 'en'], 'Usage: soat fix FILE'],
  ])('%s', async (_call, argv, line) => {
    const { out, errors, status } = await runSoat(argv);
    expect(out).toContain(line);
    expect({ errors, status }).toEqual({ errors: '', status: 0 });
  });

  it.each(['vi', 'en'])('names only commands that exist (%s)', async (language) => {
    const { out } = await runSoat(['--help', '--lang', language]);
    for (const [, command = ''] of out.matchAll(/^ {2}soat (\w+)/gm)) {
      expect((await runSoat([command, '--help'])).out).toContain(`soat ${command}`);
    }
  });

  it('tells the version', async () => {
    expect(await runSoat(['--version'])).toMatchObject({ out: `${version}\n`, status: 0 });
  });
});
