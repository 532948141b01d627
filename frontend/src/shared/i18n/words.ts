/** The parameter names inside `{…}` of a sentence. */
type Parameters<Sentence extends string> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Parameters<Rest>
  : never

type Values<Sentence extends string> = [Parameters<Sentence>] extends [never]
  ? []
  : [values: Readonly<Record<Parameters<Sentence>, string | number>>]

/** `t('key', { name })`: a sentence of one catalogue with its parameters put in. */
export interface Translate<Catalogue extends Readonly<Record<string, string>>> {
  <Key extends keyof Catalogue & string>(key: Key, ...values: Values<Catalogue[Key]>): string
  /** The sentence of a key that is made of a code of the server's, if there is one: `t.lookUp(`kind_${kind}`) ?? kind`. */
  lookUp(key: string): string | undefined
}

/** Sentences of other languages by feature: filled when a second language comes. */
const translations: Record<string, Readonly<Record<string, string>>> = {}

/**
 * Declares the English sentences of one feature and gives its typed `t`.
 * A feature keeps them in `words.ts`: `export const t = words('visit', { title: 'Visits', of: '{count} of {total}' })`.
 */
export function words<const Catalogue extends Readonly<Record<string, string>>>(
  feature: string,
  catalogue: Catalogue,
): Translate<Catalogue> {
  const lookUp = (key: string): string | undefined => translations[feature]?.[key] ?? catalogue[key]
  const translate = <Key extends keyof Catalogue & string>(key: Key, ...values: Values<Catalogue[Key]>): string => {
    const given: Readonly<Record<string, string | number>> = values[0] ?? {}
    return (lookUp(key) ?? key).replace(/\{(\w+)\}/g, (hole, name: string) => String(given[name] ?? hole))
  }
  return Object.assign(translate, { lookUp })
}

/** "1 day", "3 days". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`
}
