import { escapeAttribute } from './escape';

export type AttributeValues = Readonly<Record<string, string | number | boolean | undefined>>;

/** Writes elements in the prefix that a part uses. */
export type Tag = (name: string, attributes?: AttributeValues, content?: string) => string;

export const tagWith =
  (prefix: string): Tag =>
  (name, attributes = {}, content = '') => {
    const qualified = prefix === '' ? name : `${prefix}:${name}`;
    const head = `<${qualified}${attributesText(attributes)}`;
    return content === '' ? `${head}/>` : `${head}>${content}</${qualified}>`;
  };

function attributesText(attributes: AttributeValues): string {
  let text = '';
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined) text += ` ${name}="${attributeText(value)}"`;
  }
  return text;
}

export function attributeText(value: string | number | boolean): string {
  if (typeof value === 'string') return escapeAttribute(value);
  return typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
}
