import fc from 'fast-check';
import { CLOSE, END, OPEN, XmlScanner } from '../../../../src/host/package/xml/scanner';
import { faultOf } from '../fixtures/fault-of';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The tokens of a text as `<a`, `>a`, `'text`. */
function tokensOf(text: string): readonly string[] {
  const scanner = new XmlScanner(encode(text), 'test');
  const tokens: string[] = [];
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token === OPEN) tokens.push(`<${scanner.name.qualified}`);
    else if (token === CLOSE) tokens.push('>');
    else tokens.push(`'${scanner.text()}`);
  }
  return tokens;
}

describe('the scanner', () => {
  it.each<[string, readonly string[]]>([
    ['<a/>', ['<a', '>']],
    ['<a>b</a>', ['<a', "'b", '>']],
    ['<a\n x="1" y=\'2\' ><b/>c</a >', ['<a', '<b', '>', "'c", '>']],
    ['<?xml version="1.0"?><!-- <x> --><a>1<!-- - -->2</a><!-- end -->\n', ['<a', "'1", "'2", '>']],
    ['<a><![CDATA[<b>&amp;]]></a>', ['<a', "'<b>&amp;", '>']],
    ['<a>&lt;&#65;&#x1EBF;\r\nb\rc</a>', ['<a', "'<Aế\nb\nc", '>']],
    ['<tên>ế</tên>', ['<tên', "'ế", '>']],
  ])('reads %j', (text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });

  it.each([
    '',
    'a',
    '<a>',
    '</a>',
    '<a></b>',
    '<a></ab>',
    '<a/><b/>',
    '<a/>b',
    '<a x/>',
    '<a x=1/>',
    '<a x="1/>',
    '<a x="<"/>',
    '<a x="1"y="2"/>',
    '<a x="1" x="2"/>',
    '<a / >',
    '< a/>',
    '<1/>',
    '<a>&b;</a>',
    '<a>&#xD800;</a>',
    '<a>&amp</a>',
    '<a><!-- </a>',
    '<a><![CDATA[ </a>',
    '<a><!ELEMENT b></a>',
  ])('refuses %j', (text) => {
    expect(faultOf(() => tokensOf(text))).toBe('malformed-xml');
  });

  it('refuses characters that are no UTF-8', () => {
    const bytes = Uint8Array.from([...encode('<a>'), 0xc3, 0x28, ...encode('</a>')]);
    const scanner = new XmlScanner(bytes, 'test');
    scanner.next();
    scanner.next();
    expect(faultOf(() => scanner.text())).toBe('malformed-xml');
  });

  it('says where each token stands', () => {
    const text = '<a x="é"><b>ế</b></a>';
    const bytes = encode(text);
    const scanner = new XmlScanner(bytes, 'test');
    const spans: string[] = [];
    while (scanner.next() !== END)
      spans.push(new TextDecoder().decode(bytes.subarray(scanner.start, scanner.end)));
    expect(spans).toEqual(['<a x="é">', '<b>', 'ế', '</b>', '</a>']);
  });

  it('resolves prefixes as they are declared, within the element that declares them', () => {
    const scanner = new XmlScanner(
      encode('<a xmlns="u:1" xmlns:p="u:2"><p:b xmlns="u:3"><c/></p:b><c p:x="1" x="2"/></a>'),
      'test',
    );
    const names: string[] = [];
    for (let token = scanner.next(); token !== END; token = scanner.next()) {
      if (token === OPEN) names.push(`${scanner.name.local} ${scanner.namespace}`);
      if (token === OPEN && scanner.attributes.count === 2)
        names.push(scanner.attributeIn(['u:2'], 'x') ?? '');
    }
    expect(names).toEqual(['a u:1', '', 'b u:2', 'c u:3', 'c u:1', '1']);
  });

  it.each([
    '<a><b><c/></b><!-- </a> --><d/></a>',
    '<a><a><a/></a><ab/></a>',
    '<a>x</a>',
    '<a/>',
    '<a b="</a"></a >'.replace('</a"', '"'),
  ])('passes over all of %s', (text) => {
    const scanner = new XmlScanner(encode(`<root>${text}<last/></root>`), 'test');
    scanner.next();
    scanner.next();
    scanner.skip();
    expect([scanner.next(), scanner.name.local]).toEqual([OPEN, 'last']);
  });

  it('reads back any text that is escaped', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const escaped = text.replace(/[&<>\r]/g, (character) => `&#${character.charCodeAt(0)};`);
        const printable = !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text);
        fc.pre(printable && text !== '');
        expect(tokensOf(`<a>${escaped}</a>`)).toEqual(['<a', `'${text}`, '>']);
      }),
    );
  });

  it('ends on any bytes at all, well or with a fault of its own', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('<', '>', '/', 'a', '"', '=', ' ', '!', '?', '-', '[', ']', '&', ';', '\n')),
        (pieces) => {
          const code = faultOf(() => tokensOf(pieces.join('')));
          expect([undefined, 'malformed-xml', 'dtd']).toContain(code);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
